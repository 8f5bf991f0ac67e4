package org.waymark.observation;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Its time has come and gone: both write their parts. The clock did it. */
public record ObservationOver(
        PersonId by,
        ObservationId observation,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        LocalDate day)
        implements Happened {
    @Override
    public ObservationId about() {
        return observation;
    }
}
