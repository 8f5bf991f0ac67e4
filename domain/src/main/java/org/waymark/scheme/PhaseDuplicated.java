package org.waymark.scheme;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A draft was made that is like another phase. Who keeps something for each phase copies it. */
public record PhaseDuplicated(PersonId by, PhaseId phase, PhaseId like) implements Happened {
    @Override
    public PhaseId about() {
        return phase;
    }
}
