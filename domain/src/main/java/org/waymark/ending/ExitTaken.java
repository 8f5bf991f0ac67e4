package org.waymark.ending;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/**
 * Somebody left, without blame.
 *
 * @param coordinatorTells whether the partner hears it from a coordinator
 * @param asksCoordinator whether the one who left would like a call or another match
 */
public record ExitTaken(
        PersonId by,
        PartnershipId partnership,
        PhaseId phase,
        PersonId partner,
        boolean coordinatorTells,
        boolean asksCoordinator)
        implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
