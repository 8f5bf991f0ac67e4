package org.waymark.observation;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Nobody called it off, but the pair stands still. */
public record ObservationFellAway(PersonId by, ObservationId observation, PartnershipId partnership)
        implements Happened {
    @Override
    public ObservationId about() {
        return observation;
    }
}
