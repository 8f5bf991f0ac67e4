package org.waymark.observation;

import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;

/**
 * A pair's observations as one of the two sees them.
 *
 * @param proposable whether another can be proposed in this partnership
 */
public record ObservationsOfPair(
        PartnershipId partnership, Side reader, boolean proposable, List<ObservationLine> lines) {
    public ObservationsOfPair {
        lines = List.copyOf(lines);
    }
}
