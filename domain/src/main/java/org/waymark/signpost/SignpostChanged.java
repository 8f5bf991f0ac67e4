package org.waymark.signpost;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** An administrator has written, changed or taken down a signpost. */
public record SignpostChanged(PersonId by, SignpostId signpost) implements Happened {
    @Override
    public SignpostId about() {
        return signpost;
    }
}
