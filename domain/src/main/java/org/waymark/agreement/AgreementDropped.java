package org.waymark.agreement;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** One of the two let a change be: the version before goes on holding. */
public record AgreementDropped(PersonId by, PartnershipId partnership, int version)
        implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
