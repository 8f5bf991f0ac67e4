package org.waymark.community;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody said whether they come, or that they would be a mentor. */
public record GatheringAnswered(PersonId by, GatheringId gathering) implements Happened {
    @Override
    public GatheringId about() {
        return gathering;
    }
}
