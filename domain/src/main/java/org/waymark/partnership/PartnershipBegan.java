package org.waymark.partnership;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The mentor has said yes; the two write their agreement now. */
public record PartnershipBegan(PersonId by, PartnershipId partnership) implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
