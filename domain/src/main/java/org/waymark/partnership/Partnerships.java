package org.waymark.partnership;

import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/** All partnerships. */
public interface Partnerships {
    /** Refused by the database where the mentee already has a live partnership in the phase. */
    void add(Partnership partnership);

    Optional<Partnership> find(PartnershipId id);

    /**
     * How many of the mentor's places are taken, across all phases. Called with the mentor's place
     * row locked, so that it can't be oversold.
     */
    int placesTaken(PersonId mentor);

    /**
     * The proof that this person is one of the two; to anyone else there is no such partnership.
     */
    default PairMember ofMember(PartnershipId id, PersonId person) {
        return find(id).flatMap(partnership -> partnership.memberFor(person))
                .orElseThrow(NotFound::new);
    }
}
