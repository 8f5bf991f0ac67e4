package org.waymark.matching;

import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** Suggested matches of the phase go by other weights from now on. */
public record WeightsChanged(PersonId by, PhaseId phase) implements Happened {
    @Override
    public PhaseId about() {
        return phase;
    }
}
