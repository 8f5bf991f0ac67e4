package org.waymark.calendar;

import java.time.Instant;
import java.util.Optional;
import org.waymark.people.PersonId;

/** All feeds, one for each person who has made one. */
public interface CalendarFeeds {
    /** Refused by the database where the person has one already. */
    void add(CalendarFeed feed);

    Optional<CalendarFeed> of(PersonId person);

    void remove(CalendarFeed feed);

    /** Whose feed it is, unless they have left. */
    Optional<PersonId> readerOf(String secretHash);

    /** Notes that it was read, unless it was noted after that moment already. */
    void fetched(PersonId person, Instant now, Instant notedAfter);
}
