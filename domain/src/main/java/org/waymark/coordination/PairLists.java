package org.waymark.coordination;

import java.time.Instant;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

/**
 * The pairs of a phase as its coordinators see them, each query one statement. Pairs that this
 * coordinator doesn't coordinate are left out: their own, and those with somebody of their
 * reporting line or a partner of theirs.
 */
public interface PairLists {
    /**
     * The newest first.
     *
     * @param state only those, or null for all
     * @param after the key of the last pair on the page before, or null for the first
     */
    Slice<PairLine> pairs(
            PhaseId phase, PersonId coordinator, PartnershipState state, String after, int size);

    Optional<PairSeen> pair(PartnershipId id, PersonId coordinator, Instant now);
}
