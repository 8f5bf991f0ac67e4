package org.waymark.meeting;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The two have a date again, or have ended. */
public record LapseOver(PersonId by, LapseId lapse, PartnershipId partnership) implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
