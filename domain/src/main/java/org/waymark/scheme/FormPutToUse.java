package org.waymark.scheme;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** New documents of a phase stand on another version of a form. */
public record FormPutToUse(PersonId by, PhaseId phase) implements Happened {
    @Override
    public PhaseId about() {
        return phase;
    }
}
