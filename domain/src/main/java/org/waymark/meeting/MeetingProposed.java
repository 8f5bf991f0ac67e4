package org.waymark.meeting;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** One has proposed times, for a new meeting or instead of a booked time. */
public record MeetingProposed(
        PersonId by, MeetingId meeting, PartnershipId partnership, PersonId partner)
        implements Happened {
    @Override
    public MeetingId about() {
        return meeting;
    }
}
