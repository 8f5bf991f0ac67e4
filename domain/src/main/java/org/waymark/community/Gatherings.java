package org.waymark.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.people.GradeId;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/** The introductory meetings, and who is asked to them. Each question is one statement. */
public interface Gatherings {
    void add(Gathering gathering);

    Optional<Gathering> find(GatheringId id);

    default Gathering require(GatheringId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Those of a phase with their numbers, latest first; at most 100. */
    List<GatheringLine> of(PhaseId phase);

    /** Have begun, and were not yet found to be over; at most 200. */
    List<Gathering> begun(Instant now);

    /** Asks those who aren't asked yet, and says who they are. */
    List<PersonId> ask(GatheringId gathering, Collection<PersonId> people);

    Optional<Seat> seat(GatheringId gathering, PersonId person);

    /** To somebody who isn't asked there is no such meeting. */
    default Seat requireSeat(GatheringId gathering, PersonId person) {
        return seat(gathering, person).orElseThrow(NotFound::new);
    }

    /** Who still has to know when something changes: asked, and not unable to come. */
    List<PersonId> expected(GatheringId gathering);

    /**
     * Who is asked and works here, in order of name.
     *
     * @param after the key of the page before, or null
     */
    Slice<SeatLine> seats(GatheringId gathering, String after, int size);

    /**
     * Staff who work here now, could join the phase as mentors, haven't, and aren't asked yet.
     *
     * @param from the lowest grade, or null for any
     * @param within the unit with all that lies under it, or null for any
     * @param since the latest day on which their main post may have begun
     */
    List<PersonId> experienced(
            Gathering gathering, GradeId from, OrgUnitId within, LocalDate since, int most);
}
