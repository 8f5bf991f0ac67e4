package org.waymark.matching;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A mentor is asked, by the mentee or because it is the next on the list. */
public record RequestMade(
        PersonId by, RequestId request, PersonId mentee, PersonId mentor, LocalDate replyBy)
        implements Happened {
    @Override
    public RequestId about() {
        return request;
    }
}
