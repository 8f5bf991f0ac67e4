package org.waymark.observation;

import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** A pair's observations as one of the two sees them. */
public record ObservationsOfPair(
        PartnershipId partnership, PersonId reader, List<ObservationLine> lines) {
    public ObservationsOfPair {
        lines = List.copyOf(lines);
    }
}
