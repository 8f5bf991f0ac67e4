package org.waymark.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.people.PersonId;

/** When people have something already. */
public interface Diary {
    /** No date lasts longer. */
    Duration LONGEST = Duration.ofHours(8);

    /**
     * What the person has booked or accepted, in all partnerships, that begins in this time; of all
     * kinds of dates in one statement.
     */
    List<Taken> of(PersonId person, Instant from, Instant until);

    /** That something is there, and not what. */
    record Taken(String uid, Instant begins, int minutes) {
        Instant ends() {
            return begins.plus(Duration.ofMinutes(minutes));
        }

        /** Whether the two can't both be kept. */
        boolean meets(Instant from, Instant until) {
            return begins.isBefore(until) && from.isBefore(ends());
        }
    }
}
