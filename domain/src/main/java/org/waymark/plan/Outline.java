package org.waymark.plan;

import java.util.List;
import org.waymark.partnership.Side;

/**
 * The plan in short, for the pair's page.
 *
 * @param writable whether pages are kept
 */
public record Outline(Side reader, boolean writable, List<ObjectiveLine> objectives) {
    public Outline {
        objectives = List.copyOf(objectives);
    }

    public boolean mine() {
        return reader == Side.MENTEE;
    }
}
