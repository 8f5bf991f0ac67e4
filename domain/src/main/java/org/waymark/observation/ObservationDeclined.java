package org.waymark.observation;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The proposed day was declined; nobody is asked why. */
public record ObservationDeclined(
        PersonId by,
        ObservationId observation,
        PartnershipId partnership,
        PersonId proposer,
        LocalDate day)
        implements Happened {
    @Override
    public ObservationId about() {
        return observation;
    }
}
