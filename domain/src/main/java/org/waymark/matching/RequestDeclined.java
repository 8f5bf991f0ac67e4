package org.waymark.matching;

import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** The mentor can't this time. */
public record RequestDeclined(
        PersonId by,
        RequestId request,
        PhaseId phase,
        PersonId mentee,
        PersonId mentor,
        NextStep next)
        implements Happened {
    @Override
    public RequestId about() {
        return request;
    }
}
