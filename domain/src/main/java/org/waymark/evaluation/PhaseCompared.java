package org.waymark.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.waymark.release.ReportingYear;
import org.waymark.scheme.PhaseId;

/**
 * The phases that somebody coordinates, side by side, and the years in which universities report.
 */
public record PhaseCompared(List<OfPhase> phases, List<OfYear> years) {
    public record OfPhase(
            PhaseId phase,
            String name,
            LocalDate startsOn,
            Dashboard.Steps steps,
            Dashboard.TimeToMatch timeToMatch,
            Dashboard.Meetings meetings) {}

    /** Of those who joined in the year. */
    public record OfYear(
            ReportingYear year,
            Dashboard.Steps steps,
            Dashboard.TimeToMatch timeToMatch,
            Dashboard.Meetings meetings) {}
}
