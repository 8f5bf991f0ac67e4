/** Minutes and costs in the database; what each query promises stands at its interface. */
package org.waymark.persistence.release;
