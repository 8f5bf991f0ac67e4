package org.waymark.observation;

import java.time.LocalDate;
import org.waymark.calendar.CalendarNote;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The day is set; what to look at is for the observed to say. */
public record ObservationAccepted(
        PersonId by,
        ObservationId observation,
        PartnershipId partnership,
        PersonId proposer,
        PersonId observed,
        boolean focusKnown,
        LocalDate day,
        CalendarNote note)
        implements Happened {
    @Override
    public ObservationId about() {
        return observation;
    }
}
