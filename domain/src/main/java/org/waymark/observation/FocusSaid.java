package org.waymark.observation;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The observed has said what to look at. */
public record FocusSaid(
        PersonId by, ObservationId observation, PartnershipId partnership, PersonId observed)
        implements Happened {
    @Override
    public ObservationId about() {
        return observation;
    }
}
