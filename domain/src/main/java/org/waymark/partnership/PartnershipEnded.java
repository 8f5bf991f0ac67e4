package org.waymark.partnership;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** It has ended, for whatever reason; the mentor's place is free again. */
public record PartnershipEnded(PersonId by, PartnershipId partnership, EndingKind kind)
        implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
