package org.waymark.matching;

import java.util.Optional;
import org.waymark.scheme.PhaseId;

/**
 * A phase to whoever tries it out.
 *
 * @param places how many the rules let a mentor have at most
 * @param interested how many asked to be told of the scheme
 * @param last what came of it the last time; empty where nobody has run it
 */
public record SimulationToSee(
        PhaseId phase,
        String phaseName,
        boolean draft,
        int places,
        int mentors,
        int mentees,
        int interested,
        Optional<Simulation> last) {}
