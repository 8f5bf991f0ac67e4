package org.waymark.community;

import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** An event is at another time or place. */
public record EventMoved(PersonId by, GatheringId gathering, PhaseId phase) implements Happened {
    @Override
    public GatheringId about() {
        return gathering;
    }
}
