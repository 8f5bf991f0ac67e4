package org.waymark.meeting;

import java.time.Instant;
import org.waymark.calendar.CalendarNote;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * One has called the meeting off.
 *
 * @param begins the time that was set, or null where times were only proposed
 * @param note what calendars are told, or null where none knows of it
 */
public record MeetingCancelled(
        PersonId by,
        MeetingId meeting,
        PartnershipId partnership,
        PersonId partner,
        Instant begins,
        CalendarNote note)
        implements Happened {
    @Override
    public MeetingId about() {
        return meeting;
    }
}
