package org.waymark.matching;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Taken back by the mentee, or closed since another mentor said yes or somebody left. */
public record RequestWithdrawn(PersonId by, RequestId request, PersonId mentee, PersonId mentor)
        implements Happened {
    @Override
    public RequestId about() {
        return request;
    }
}
