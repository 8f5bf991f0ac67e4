package org.waymark.report;

import java.util.EnumMap;
import java.util.Map;

/** Collects what the sources count for one report. */
public final class FactsSoFar {
    int meetingsHeld;
    int meetingsPlanned;
    int observationsHeld;
    int observationsPlanned;
    private final Map<TimeKind, Integer> used = new EnumMap<>(TimeKind.class);
    private final Map<Progress, Integer> objectives = new EnumMap<>(Progress.class);

    /** Meetings that took place, and all that were booked for these days, held or not. */
    public void meetings(int held, int planned) {
        meetingsHeld += held;
        meetingsPlanned += planned;
    }

    /** Observations that took place, and all that were booked for these days, held or not. */
    public void observations(int held, int planned) {
        observationsHeld += held;
        observationsPlanned += planned;
    }

    /** Minutes that the mentor used. */
    public void minutes(TimeKind kind, int minutes) {
        used.merge(kind, minutes, Integer::sum);
    }

    /** How many objectives stand there today. */
    public void objectives(Progress progress, int count) {
        objectives.merge(progress, count, Integer::sum);
    }

    int used(TimeKind kind) {
        return used.getOrDefault(kind, 0);
    }

    int standing(Progress progress) {
        return objectives.getOrDefault(progress, 0);
    }
}
