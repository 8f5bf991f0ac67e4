package org.waymark.meeting;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** One of the two said all they want to say of a meeting, with or without a line for the log. */
public record MeetingTold(PersonId by, MeetingId meeting, PartnershipId partnership)
        implements Happened {
    @Override
    public MeetingId about() {
        return meeting;
    }
}
