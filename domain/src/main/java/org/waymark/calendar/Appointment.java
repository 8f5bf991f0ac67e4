package org.waymark.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.people.PersonId;

/**
 * A date of one or two people, as calendars know it.
 *
 * @param uid see {@link CalendarNote}
 * @param where the place where it is no secret, such as the room of an event; else null, and the
 *     kind of place is told
 * @param people whose date it is and whom their calendars may name
 * @param stands whether the time holds; else it was taken back or called off
 * @param page what the date's own page is, from the root
 */
public record Appointment(
        String uid,
        int sequence,
        Instant begins,
        int minutes,
        PlaceKind place,
        String where,
        List<PersonId> people,
        boolean stands,
        String page) {
    public Appointment {
        people = List.copyOf(people);
    }

    /** A date of a pair, whose place is their secret. */
    public Appointment(
            String uid,
            int sequence,
            Instant begins,
            int minutes,
            PlaceKind place,
            PersonId mentor,
            PersonId mentee,
            boolean stands,
            String page) {
        this(uid, sequence, begins, minutes, place, null, List.of(mentor, mentee), stands, page);
    }

    public Instant ends() {
        return begins.plus(Duration.ofMinutes(minutes));
    }

    /** The other of the two. */
    public PersonId partnerOf(PersonId person) {
        return people.get(person.equals(people.get(0)) ? 1 : 0);
    }

    public CalendarNote note() {
        return new CalendarNote(uid, sequence, begins);
    }
}
