package org.waymark.meeting;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A stretch of which the two were told goes on: what ended it fell through. */
public record LapseTakenUp(
        LapseId lapse, PartnershipId partnership, PersonId mentor, PersonId mentee)
        implements Happened {
    @Override
    public PersonId by() {
        return null;
    }

    @Override
    public PartnershipId about() {
        return partnership;
    }
}
