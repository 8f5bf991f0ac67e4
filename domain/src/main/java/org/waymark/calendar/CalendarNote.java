package org.waymark.calendar;

import java.time.Instant;

/**
 * Which version of a date a calendar is told of.
 *
 * @param uid the date's identity in every calendar, for ever
 * @param sequence rises with each change
 * @param time when it begins, or was to begin
 */
public record CalendarNote(String uid, int sequence, Instant time) {}
