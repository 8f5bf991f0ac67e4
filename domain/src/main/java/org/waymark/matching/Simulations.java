package org.waymark.matching;

import java.util.Optional;
import org.waymark.scheme.PhaseId;

/** What came of simulating phases; one for each, the newest. */
public interface Simulations {
    Optional<Simulation> of(PhaseId phase);

    /** Takes the place of the one before. */
    void keep(Simulation simulation);
}
