package org.waymark.waiting;

import java.time.Instant;
import java.util.List;
import org.waymark.people.PersonId;

/**
 * A feature's dates for the side of the home page. Implemented in this package, one class for each
 * feature that has dates (a {@code MeetingsComingUp} beside its {@code MeetingWaiting}), so that
 * features don't know of home.
 */
public interface ComingUp {
    /** The next few dates of the person, soonest first, in one statement. */
    List<Date> datesOf(PersonId person, Instant from);

    /**
     * @param key of the sentence, {@code waiting.coming.<key>} with the other's name as {0}
     * @param other named in the sentence, or null
     * @param place of the place's words, {@code waiting.place.<place>}, or null
     */
    record Date(
            String key, PersonId other, Instant from, Instant until, String place, String link) {}
}
