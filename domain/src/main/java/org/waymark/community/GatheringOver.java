package org.waymark.community;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** An introductory meeting has begun: nobody needs to answer any more. */
public record GatheringOver(GatheringId gathering) implements Happened {
    @Override
    public PersonId by() {
        return null;
    }

    @Override
    public GatheringId about() {
        return gathering;
    }
}
