package org.waymark.scheme;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The dates, audience, rules, words or messages of a phase were changed. */
public record PhaseChanged(PersonId by, PhaseId phase) implements Happened {
    @Override
    public PhaseId about() {
        return phase;
    }
}
