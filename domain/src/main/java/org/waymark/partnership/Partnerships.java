package org.waymark.partnership;

import java.util.Optional;
import java.util.Set;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;

/** All partnerships. */
public interface Partnerships {
    /** Refused by the database where the mentee already has a live partnership in the phase. */
    void add(Partnership partnership);

    Optional<Partnership> find(PartnershipId id);

    /** The same, locked until the transaction ends: who signs, ends or winds down comes in turn. */
    Optional<Partnership> findLocked(PartnershipId id);

    /**
     * Which of the mentor's places are taken, across all phases. Called with the mentor's place row
     * locked, so that none is oversold; a unique key over mentor and place says so too.
     */
    Set<Integer> placesTaken(PersonId mentor);

    /** Whether the mentee has a partnership in the phase that hasn't ended. */
    boolean hasLiveOne(PhaseId phase, PersonId mentee);

    /**
     * The proof that this person is one of the two; to anyone else there is no such partnership.
     */
    default PairMember ofMember(PartnershipId id, PersonId person) {
        return find(id).flatMap(partnership -> partnership.memberFor(person))
                .orElseThrow(NotFound::new);
    }

    /** The same proof over a locked partnership. */
    default PairMember ofMemberLocked(PartnershipId id, PersonId person) {
        return findLocked(id)
                .flatMap(partnership -> partnership.memberFor(person))
                .orElseThrow(NotFound::new);
    }
}
