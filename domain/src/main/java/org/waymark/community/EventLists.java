package org.waymark.community;

import java.time.Instant;
import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

/** What pages show of events; each list in one statement. */
public interface EventLists {
    /**
     * What is published for the person and isn't over, and what they come to or wait for; soonest
     * first.
     *
     * @param after the key of the page before, or null
     */
    Slice<EventLine> coming(PersonId person, Instant now, String after, int size);

    /** The next at which the person has a place. */
    List<EventLine> booked(PersonId person, Instant from, int most);

    /** Where the person had a place, latest first. */
    Slice<EventLine> been(PersonId person, Instant now, String after, int size);

    /** All events of a phase that are open to book, latest first. */
    Slice<EventLine> of(PhaseId phase, String after, int size);

    /** How full it is, and where this person stands. */
    EventNumbers numbers(GatheringId id, PersonId person);

    /** Who has a place or waits for one: those with a place by name, then the row in its order. */
    Slice<BookedLine> booked(GatheringId id, String after, int size);
}
