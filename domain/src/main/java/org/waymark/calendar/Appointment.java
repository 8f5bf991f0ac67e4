package org.waymark.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.people.PersonId;

/**
 * A date of two people, as calendars know it.
 *
 * @param uid see {@link CalendarNote}
 * @param stands whether the time holds; else it was taken back or called off
 * @param page what the date's own page is, from the root
 */
public record Appointment(
        String uid,
        int sequence,
        Instant begins,
        int minutes,
        PlaceKind place,
        PersonId mentor,
        PersonId mentee,
        boolean stands,
        String page) {

    public Instant ends() {
        return begins.plus(Duration.ofMinutes(minutes));
    }

    public List<PersonId> people() {
        return List.of(mentor, mentee);
    }

    public PersonId partnerOf(PersonId person) {
        return person.equals(mentor) ? mentee : mentor;
    }

    public CalendarNote note() {
        return new CalendarNote(uid, sequence, begins);
    }
}
