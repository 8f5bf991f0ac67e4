package org.waymark.meeting;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The time came and they didn't meet. */
public record MeetingMissed(
        PersonId by, MeetingId meeting, PartnershipId partnership, PersonId partner)
        implements Happened {
    @Override
    public MeetingId about() {
        return meeting;
    }
}
