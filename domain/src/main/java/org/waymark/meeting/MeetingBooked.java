package org.waymark.meeting;

import java.time.Instant;
import org.waymark.calendar.CalendarNote;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The other has chosen a time. */
public record MeetingBooked(
        PersonId by,
        MeetingId meeting,
        PartnershipId partnership,
        PersonId partner,
        Instant begins,
        VenueKind venue,
        CalendarNote note)
        implements Happened {
    @Override
    public MeetingId about() {
        return meeting;
    }
}
