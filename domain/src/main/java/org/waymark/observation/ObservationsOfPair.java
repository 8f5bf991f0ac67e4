package org.waymark.observation;

import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;

/**
 * A pair's observations as one of the two sees them.
 *
 * @param proposable whether another can be proposed in this partnership
 * @param bothWays whether each is to observe the other
 * @param aCycle how many are planned for each cycle; 0 where the phase doesn't say
 */
public record ObservationsOfPair(
        PartnershipId partnership,
        Side reader,
        boolean proposable,
        boolean bothWays,
        int aCycle,
        List<ObservationLine> lines) {
    public ObservationsOfPair {
        lines = List.copyOf(lines);
    }
}
