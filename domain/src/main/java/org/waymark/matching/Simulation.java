package org.waymark.matching;

import java.time.Instant;
import java.util.List;
import org.waymark.scheme.PhaseId;

/**
 * What would happen in a phase with the people of the moment at which it was run (PRODUCT §4).
 * Counts alone: who would be matched with whom isn't kept, and nobody is told.
 *
 * @param mentors those with a place
 * @param toExplain how many of the matched break a soft rule, so that a coordinator says why
 * @param unknown of how many people nothing but post and site is known
 * @param left the unmatched by department and reason, the most first
 */
public record Simulation(
        PhaseId phase,
        Instant runAt,
        int mentees,
        int mentors,
        int places,
        int matched,
        int toExplain,
        int unknown,
        List<Left> left) {
    public Simulation {
        left = List.copyOf(left);
    }

    public int unmatched() {
        return mentees - matched;
    }

    /**
     * Mentees of one department who would stay without a mentor for one reason.
     *
     * @param department its name; empty for all those that aren't named
     * @param why as a sentence: {@code scheme.simulate.why.<why>}
     * @param mentors of how many mentors the reason speaks, at most
     */
    public record Left(String department, String why, int mentees, int mentors) {}
}
