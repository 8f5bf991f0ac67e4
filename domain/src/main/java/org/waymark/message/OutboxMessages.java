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

    /** With its row locked until the commit, so that it isn't sent meanwhile. */
    Optional<OutboxMessage> findToChange(OutboxMessageId id);

    /** Messages whose turn it is, oldest first, that nobody else holds; locked until the commit. */
    List<OutboxMessage> takeDue(Instant now, int most);

    /** Whether one to this person, sent or not, tells a calendar of this version of the date. */
    boolean tells(PersonId to, CalendarNote note);

    /** Newest first, from before that message, or from the newest where null. */
    List<OutboxMessage> newest(OutboxMessageId before, int most);

    /**
     * Those that failed at least once, and those without an address, newest first; from before that
     * message, or from the newest where null.
     */
    List<OutboxMessage> undelivered(OutboxMessageId before, int most);

    /** What hasn't gone yet. */
    Queue queue();

    /**
     * @param oldest since when the oldest waits, or null where none does
     */
    record Queue(int length, Instant oldest) {}
}
