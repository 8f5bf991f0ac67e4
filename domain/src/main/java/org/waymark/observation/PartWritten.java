package org.waymark.observation;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** One has written their part. Suggestions are the mentee's to mark, where there are any. */
public record PartWritten(
        PersonId by,
        ObservationId observation,
        PartnershipId partnership,
        PersonId partner,
        PersonId mentee,
        boolean complete,
        int unmarked,
        LocalDate day)
        implements Happened {
    @Override
    public ObservationId about() {
        return observation;
    }
}
