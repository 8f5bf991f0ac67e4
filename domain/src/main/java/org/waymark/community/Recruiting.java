package org.waymark.community;

import java.util.List;
import org.waymark.scheme.PhaseId;

/**
 * The introductory meetings of a phase.
 *
 * @param recruiting whether the phase isn't closed, so that another can be arranged
 */
public record Recruiting(
        PhaseId phase, String phaseName, boolean recruiting, List<GatheringLine> meetings) {
    public Recruiting {
        meetings = List.copyOf(meetings);
    }
}
