package org.waymark.portfolio;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The owner has ended a share before its day. */
public record ShareEnded(PersonId by, ShareId share) implements Happened {
    @Override
    public ShareId about() {
        return share;
    }
}
