package org.waymark.partnership;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** By the staff records one of the two now stands above the other: their dates stop. */
public record ReportingLineBegan(PersonId by, PartnershipId partnership, Side above)
        implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
