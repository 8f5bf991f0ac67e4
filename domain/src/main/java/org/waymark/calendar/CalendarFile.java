package org.waymark.calendar;

/** Dates as an iCalendar file (RFC 5545). */
public record CalendarFile(String text) {}
