package org.waymark.partnership;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The mentee of a partnership on hold may have another mentor until the two go on. */
public record InterimSought(PersonId by, PartnershipId partnership) implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
