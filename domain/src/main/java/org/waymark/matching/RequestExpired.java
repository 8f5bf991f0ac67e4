package org.waymark.matching;

import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** The mentor didn't reply in time. */
public record RequestExpired(
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
