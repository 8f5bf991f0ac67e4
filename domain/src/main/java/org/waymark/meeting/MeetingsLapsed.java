package org.waymark.meeting;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The two haven't met for longer than they agreed; they are told, once. */
public record MeetingsLapsed(
        LapseId lapse,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        LocalDate since,
        int weeks)
        implements Happened {
    @Override
    public PersonId by() {
        return null;
    }

    @Override
    public PartnershipId about() {
        return partnership;
    }
}
