package org.waymark.observation;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** They have talked it over. */
public record ObservationTalkedOver(
        PersonId by, ObservationId observation, PartnershipId partnership, PersonId partner)
        implements Happened {
    @Override
    public ObservationId about() {
        return observation;
    }
}
