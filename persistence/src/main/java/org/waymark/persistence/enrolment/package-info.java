/** Who takes part, and the row of each mentor that is locked when a place is taken. */
package org.waymark.persistence.enrolment;
