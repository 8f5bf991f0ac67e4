package org.waymark.award;

import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/** What candidates write, each for themself. */
public interface Claims {
    /** Refused by the database where there is one of this outcome. */
    void add(Claim claim);

    List<Claim> of(AwardId award, PersonId candidate);

    void add(Cycle cycle);

    Optional<Cycle> findCycle(CycleId id);

    /** Somebody else's isn't there. */
    default Cycle requireCycle(PersonId candidate, CycleId id) {
        return findCycle(id)
                .filter(one -> one.candidate().equals(candidate))
                .orElseThrow(NotFound::new);
    }

    /** In the order in which they were begun. */
    List<Cycle> cycles(AwardId award, PersonId candidate);

    void remove(Cycle cycle);
}
