package org.waymark.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;

/** The shortlists that coordinators send. */
public interface Shortlists {
    /** Refused by the database where the mentee has an open one. */
    void add(Shortlist list);

    /** Sends changes to the database now. */
    void keep();

    Optional<Shortlist> find(ShortlistId id);

    /** Reads it again, as it stands under the lock of the mentee's list. */
    Shortlist afresh(Shortlist list);

    /** What the mentee has in the phase that was neither taken back nor found to be over. */
    Optional<Shortlist> openTo(PhaseId phase, PersonId mentee);

    /** Open, and the last day is over; at most 200. */
    List<Shortlist> overdue(LocalDate today);

    default Shortlist require(ShortlistId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** What the mentee can ask from today. */
    default Optional<Shortlist> openTo(PhaseId phase, PersonId mentee, LocalDate today) {
        return openTo(phase, mentee).filter(list -> list.isOpenOn(today));
    }
}
