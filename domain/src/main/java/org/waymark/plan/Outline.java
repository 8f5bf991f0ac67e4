package org.waymark.plan;

import java.util.List;
import org.waymark.partnership.Side;

/**
 * The plan in short, for the pair's page.
 *
 * @param writable whether pages are kept and the phase has plans
 * @param optional whether the phase leaves it to the two
 */
public record Outline(
        Side reader, boolean writable, boolean optional, List<ObjectiveLine> objectives) {
    public Outline {
        objectives = List.copyOf(objectives);
    }

    public boolean mine() {
        return reader == Side.MENTEE;
    }
}
