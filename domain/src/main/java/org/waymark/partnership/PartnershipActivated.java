package org.waymark.partnership;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Both have signed the first agreement: meetings can be booked, reports fall due. */
public record PartnershipActivated(PersonId by, PartnershipId partnership) implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
