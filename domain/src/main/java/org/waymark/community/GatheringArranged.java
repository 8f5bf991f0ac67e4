package org.waymark.community;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A coordinator has arranged an introductory meeting; nobody is asked yet. */
public record GatheringArranged(PersonId by, GatheringId gathering) implements Happened {
    @Override
    public GatheringId about() {
        return gathering;
    }
}
