package org.waymark.scheme;

import java.util.List;

/**
 * What moving a phase by hand would do, told before it is done.
 *
 * @param touched who is in the phase, by counts
 * @param givenUp the states whose days have come and are given up by a step back
 */
public record PhaseStep(
        PhaseId id,
        String name,
        PhaseState from,
        PhaseState to,
        List<PhaseFigures.Figure> touched,
        List<PhaseState> givenUp) {
    public PhaseStep {
        touched = List.copyOf(touched);
        givenUp = List.copyOf(givenUp);
    }

    public boolean isBack() {
        return to.compareTo(from) < 0;
    }
}
