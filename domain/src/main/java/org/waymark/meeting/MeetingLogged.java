package org.waymark.meeting;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** One has written in the log, or changed it. */
public record MeetingLogged(
        PersonId by, MeetingId meeting, PartnershipId partnership, PersonId partner)
        implements Happened {
    @Override
    public MeetingId about() {
        return meeting;
    }
}
