/** Who did what. */
package org.waymark.persistence.audit;
