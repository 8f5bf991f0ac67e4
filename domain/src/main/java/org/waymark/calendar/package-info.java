/**
 * Dates in people's calendars: invitations, a file, a private feed, and when people can usually
 * meet. A calendar tells a time, a kind of place and the two people, and never a word that one of
 * them wrote. Meetings and observations implement {@link org.waymark.calendar.AppointmentSource};
 * this package knows neither. Only it uses ical4j.
 */
package org.waymark.calendar;
