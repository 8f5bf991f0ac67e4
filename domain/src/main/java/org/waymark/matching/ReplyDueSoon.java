package org.waymark.matching;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Two working days are left to answer. */
public record ReplyDueSoon(
        PersonId by, RequestId request, PersonId mentee, PersonId mentor, LocalDate replyBy)
        implements Happened {
    @Override
    public RequestId about() {
        return request;
    }
}
