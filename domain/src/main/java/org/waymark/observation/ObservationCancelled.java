package org.waymark.observation;

import java.time.LocalDate;
import org.waymark.calendar.CalendarNote;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * It was called off, or didn't take place.
 *
 * @param note what calendars are told, or null where none knows of it
 */
public record ObservationCancelled(
        PersonId by,
        ObservationId observation,
        PartnershipId partnership,
        PersonId partner,
        LocalDate day,
        CalendarNote note)
        implements Happened {
    @Override
    public ObservationId about() {
        return observation;
    }
}
