package org.waymark.partnership;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The last weeks have begun. */
public record WindingDownBegan(PersonId by, PartnershipId partnership) implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
