package org.waymark.scheme;

import java.time.LocalDate;

/**
 * A phase's days, to be changed.
 *
 * @param version of the phase as it was read, so that two don't overwrite each other
 */
public record PhaseDays(
        String name,
        PhaseState state,
        LocalDate startsOn,
        LocalDate endsOn,
        PhaseDates dates,
        long version) {
    public boolean isDraft() {
        return state == PhaseState.DRAFT;
    }

    public LocalDate on(PhaseState step) {
        return dates.of(step).orElse(null);
    }
}
