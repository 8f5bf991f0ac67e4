package org.waymark.community;

import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** A coordinator has published an event: who it is for finds it. */
public record EventPublished(PersonId by, GatheringId gathering, PhaseId phase)
        implements Happened {
    @Override
    public GatheringId about() {
        return gathering;
    }
}
