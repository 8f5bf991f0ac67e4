package org.waymark.calendar;

import org.waymark.people.PersonId;

/**
 * One of the two in a calendar.
 *
 * @param email or null: leavers, and people without a work e-mail
 */
public record Attendee(PersonId id, String name, String email) {}
