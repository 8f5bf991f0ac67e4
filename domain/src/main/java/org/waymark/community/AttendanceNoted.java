package org.waymark.community;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A coordinator has noted who was there. */
public record AttendanceNoted(PersonId by, GatheringId gathering) implements Happened {
    @Override
    public GatheringId about() {
        return gathering;
    }
}
