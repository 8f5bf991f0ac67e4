package org.waymark.meeting;

import java.time.Instant;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A booked meeting is tomorrow. */
public record MeetingTomorrow(
        MeetingId meeting,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        Instant begins,
        VenueKind venue)
        implements Happened {
    @Override
    public PersonId by() {
        return null;
    }

    @Override
    public MeetingId about() {
        return meeting;
    }
}
