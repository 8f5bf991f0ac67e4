package org.waymark.matching;

import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/**
 * The mentor who was asked can't be asked any more: has left, was paused by a coordinator, or has
 * come into one reporting line with the mentee. The mentee's list goes on at once; what keeps the
 * mentor is told to nobody.
 */
public record RequestMovedOn(
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
