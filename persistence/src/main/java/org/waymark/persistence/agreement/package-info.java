/** The versions of agreements and the terms that hold, in the database. */
package org.waymark.persistence.agreement;
