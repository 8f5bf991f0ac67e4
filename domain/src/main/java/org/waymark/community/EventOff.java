package org.waymark.community;

import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** An event won’t take place. */
public record EventOff(PersonId by, GatheringId gathering, PhaseId phase) implements Happened {
    @Override
    public GatheringId about() {
        return gathering;
    }
}
