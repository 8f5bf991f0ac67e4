package org.waymark.scheme;

import java.util.List;
import java.util.Optional;
import org.waymark.shared.NotFound;

/** The phases of all schemes. There are few: a scheme begins one or two a year. */
public interface Phases {
    void add(Phase phase);

    Optional<Phase> find(PhaseId id);

    /** The phases in this state, latest first. */
    List<Phase> in(PhaseState state);

    /** Every phase, latest first. */
    List<Phase> all();

    default Phase require(PhaseId id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
