package org.waymark.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When partnerships stood still. */
public interface Holds {
    /** Refused by the database where the partnership is on hold already. */
    void add(Hold hold);

    Optional<Hold> openOf(PartnershipId partnership);

    /** Those that end by themselves on this day or did before; at most 200. */
    List<Hold> toEnd(LocalDate today);

    default HeldTime of(PartnershipId partnership) {
        return of(List.of(partnership)).getOrDefault(partnership, HeldTime.NONE);
    }

    /** Of those among them that stood still, in one statement. */
    Map<PartnershipId, HeldTime> of(Collection<PartnershipId> partnerships);
}
