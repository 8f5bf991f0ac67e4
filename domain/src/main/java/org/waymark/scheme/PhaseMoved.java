package org.waymark.scheme;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A phase went on to another state, or back to one. */
public record PhaseMoved(PersonId by, PhaseId phase, PhaseState state) implements Happened {
    @Override
    public PhaseId about() {
        return phase;
    }
}
