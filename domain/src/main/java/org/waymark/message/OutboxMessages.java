package org.waymark.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.CalendarNote;
import org.waymark.people.PersonId;

/** All messages, waiting and sent. */
public interface OutboxMessages {
    void add(OutboxMessage message);

    Optional<OutboxMessage> find(OutboxMessageId id);

    /** Messages whose turn it is, oldest first, that nobody else holds; locked until the commit. */
    List<OutboxMessage> takeDue(Instant now, int most);

    /** Whether one to this person, sent or not, tells a calendar of this version of the date. */
    boolean tells(PersonId to, CalendarNote note);

    /** Newest first, from before that message, or from the newest where null. */
    List<OutboxMessage> newest(OutboxMessageId before, int most);
}
