/** Feeds, usual times and names for calendars; what each query promises stands at its interface. */
package org.waymark.persistence.calendar;
