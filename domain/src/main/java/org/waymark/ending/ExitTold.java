package org.waymark.ending;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A coordinator has told the partner of somebody who left, and answered what was asked. */
public record ExitTold(
        PersonId by,
        PartnershipId partnership,
        PersonId leaver,
        PersonId partner,
        boolean coordinatorTold)
        implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
