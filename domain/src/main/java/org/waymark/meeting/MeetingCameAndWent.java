package org.waymark.meeting;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The time of a booked meeting is over and nobody has said yet what became of it. */
public record MeetingCameAndWent(
        MeetingId meeting,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        boolean trial,
        LocalDate day)
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
