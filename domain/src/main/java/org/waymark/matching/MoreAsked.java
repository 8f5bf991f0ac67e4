package org.waymark.matching;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The mentor would like to know more; the reply date stays. */
public record MoreAsked(
        PersonId by, RequestId request, PersonId mentee, PersonId mentor, LocalDate replyBy)
        implements Happened {
    @Override
    public RequestId about() {
        return request;
    }
}
