package org.waymark.scheme;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** People can join it. */
public record PhasePublished(PersonId by, PhaseId phase) implements Happened {
    @Override
    public PhaseId about() {
        return phase;
    }
}
