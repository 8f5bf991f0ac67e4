package org.waymark.community;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/** The places at events and the row of those who wait. Each question is one statement. */
public interface Bookings {
    /**
     * The event, with its row locked until the transaction ends: whoever takes or gives back a
     * place calls this before anything else, so that all of them come one after the other.
     */
    Optional<Gathering> lock(GatheringId id);

    default Gathering requireLocked(GatheringId id) {
        return lock(id).orElseThrow(NotFound::new);
    }

    /** Whether it is published and for this person, or they hold or wait for a place. */
    boolean isOpenTo(GatheringId id, PersonId person);

    void add(Seat seat);

    /** The numbers of the places that are given, in order. */
    List<Integer> placesGiven(GatheringId id);

    /** How many come. */
    int coming(GatheringId id);

    /** Who waits, the first ones first. */
    List<Seat> waiting(GatheringId id, int most);

    /** The number of the last in the row, or 0. */
    int lastInRow(GatheringId id);

    /** Who has a place or waits for one, and hasn't left the university. */
    List<Seat> holders(GatheringId id);

    /** These of the event who have a place. */
    List<Seat> coming(GatheringId id, Collection<SeatId> seats);

    /** Sends what was changed to the database, so that what was given back is free there too. */
    void flush();

    /** Keeps what somebody said of an event, and nothing of who they are. */
    void addFeedback(GatheringId id, Feedback said);

    /** All that was said of an event, in no order. */
    List<Feedback> feedback(GatheringId id);

    /** Published, begin in this time, and nobody was reminded; at most 100. */
    List<Gathering> toRemindOf(Instant from, Instant until);
}
