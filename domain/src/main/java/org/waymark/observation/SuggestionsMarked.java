package org.waymark.observation;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The mentee has said what became of suggestions; so many are left. */
public record SuggestionsMarked(
        PersonId by, ObservationId observation, PartnershipId partnership, int left)
        implements Happened {
    @Override
    public ObservationId about() {
        return observation;
    }
}
