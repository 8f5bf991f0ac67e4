/** The pairs that a coordinator coordinates, in states, dates and counts. */
package org.waymark.persistence.coordination;
