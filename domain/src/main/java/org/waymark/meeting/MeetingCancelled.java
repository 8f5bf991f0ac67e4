package org.waymark.meeting;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** One has called the meeting off. */
public record MeetingCancelled(
        PersonId by, MeetingId meeting, PartnershipId partnership, PersonId partner)
        implements Happened {
    @Override
    public MeetingId about() {
        return meeting;
    }
}
