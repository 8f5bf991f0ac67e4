package org.waymark.community;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody to whom a place came has seen it and comes. */
public record PlaceKept(PersonId by, GatheringId gathering) implements Happened {
    @Override
    public GatheringId about() {
        return gathering;
    }
}
