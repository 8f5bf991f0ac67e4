package org.waymark.observation;

import java.time.LocalDate;
import org.waymark.calendar.CalendarNote;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * The proposed day was declined; nobody is asked why.
 *
 * @param note what calendars are told of the day it was moved from, or null
 */
public record ObservationDeclined(
        PersonId by,
        ObservationId observation,
        PartnershipId partnership,
        PersonId proposer,
        LocalDate day,
        CalendarNote note)
        implements Happened {
    @Override
    public ObservationId about() {
        return observation;
    }
}
