package org.waymark.scheme;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A phase opened that this person had asked to be told of, and can join. */
public record PhaseOpenedFor(PersonId by, PhaseId phase, PersonId person) implements Happened {
    @Override
    public PhaseId about() {
        return phase;
    }
}
