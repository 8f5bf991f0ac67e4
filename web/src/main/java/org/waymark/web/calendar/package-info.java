/** One's own calendar: the private feed, usual times, and dates as files. */
package org.waymark.web.calendar;
