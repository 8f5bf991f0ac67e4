package org.waymark.observation;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** One has proposed this day, for a new observation or instead of another day. */
public record ObservationProposed(
        PersonId by,
        ObservationId observation,
        PartnershipId partnership,
        PersonId partner,
        LocalDate day)
        implements Happened {
    @Override
    public ObservationId about() {
        return observation;
    }
}
