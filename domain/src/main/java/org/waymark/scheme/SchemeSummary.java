package org.waymark.scheme;

import java.time.LocalDate;
import java.util.List;

/** A scheme with its phases, latest first. */
public record SchemeSummary(SchemeId id, String name, List<PhaseSummary> phases) {
    /** A phase, with what its coordinators count. */
    public record PhaseSummary(
            PhaseId id,
            String name,
            PhaseState state,
            LocalDate startsOn,
            LocalDate endsOn,
            List<PhaseFigures.Figure> figures) {}
}
