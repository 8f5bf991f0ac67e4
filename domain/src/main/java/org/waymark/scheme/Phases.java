package org.waymark.scheme;

import java.util.Optional;
import org.waymark.shared.NotFound;

/** The phases of all schemes. */
public interface Phases {
    void add(Phase phase);

    Optional<Phase> find(PhaseId id);

    default Phase require(PhaseId id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
