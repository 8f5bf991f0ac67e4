package org.waymark.community;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody waits for a place. */
public record QueueJoined(PersonId by, GatheringId gathering) implements Happened {
    @Override
    public GatheringId about() {
        return gathering;
    }
}
