package org.waymark.watch;

import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** A coordinator left it as it is, or it isn't so any more. */
public record RecordsChangeSettled(PersonId by, RecordsChangeId change, PhaseId phase)
        implements Happened {
    @Override
    public RecordsChangeId about() {
        return change;
    }
}
