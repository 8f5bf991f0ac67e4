package org.waymark.meeting;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Nobody called it off, but the pair stands still, or is stopped by a reporting line. */
public record MeetingFellAway(PersonId by, MeetingId meeting, PartnershipId partnership)
        implements Happened {
    @Override
    public MeetingId about() {
        return meeting;
    }
}
