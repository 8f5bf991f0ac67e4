package org.waymark.scheme;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A draft of a phase was made. */
public record PhaseDrafted(PersonId by, PhaseId phase) implements Happened {
    @Override
    public PhaseId about() {
        return phase;
    }
}
