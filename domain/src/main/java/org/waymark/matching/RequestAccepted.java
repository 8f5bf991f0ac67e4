package org.waymark.matching;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The mentor has said yes; the place is taken. */
public record RequestAccepted(
        PersonId by, RequestId request, PersonId mentee, PersonId mentor, PartnershipId partnership)
        implements Happened {
    @Override
    public RequestId about() {
        return request;
    }
}
