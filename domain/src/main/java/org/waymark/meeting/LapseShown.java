package org.waymark.meeting;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** No date followed: the coordinator sees since when the two haven't met. */
public record LapseShown(
        LapseId lapse, PartnershipId partnership, PhaseId phase, PersonId mentee, LocalDate since)
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
