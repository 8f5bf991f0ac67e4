package org.waymark.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;

/** The matches that coordinators offer. */
public interface Offers {
    /** Refused by the database where the mentee has an open one, or the place is held. */
    void add(Offer offer);

    /** Sends changes to the database now. */
    void keep();

    Optional<Offer> find(OfferId id);

    /** Reads it again, as it stands under the lock of the mentee's list. */
    Offer afresh(Offer offer);

    /** Which of the mentor's places open offers hold, across all phases. */
    Set<Integer> placesHeld(PersonId mentor);

    /** What is offered to the mentee in the phase now. */
    Optional<Offer> openTo(PhaseId phase, PersonId mentee);

    /** What is open in the phase for the person, as either. */
    List<Offer> openOf(PhaseId phase, PersonId person);

    /** The latest offer of these two in the phase. */
    Optional<Offer> latest(PhaseId phase, PersonId mentee, PersonId mentor);

    /** Open ones of two who can't be matched any more by the staff records. */
    List<Offer> impossibleByTheRecords();

    /** Open, and the reply date is over; at most 200. */
    List<Offer> overdue(LocalDate today);

    default Offer require(OfferId id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
