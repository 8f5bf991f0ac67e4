package org.waymark.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.CalendarNote;
import org.waymark.people.PersonId;

/** All messages, waiting and sent. */
public interface OutboxMessages {
    void add(OutboxMessage message);

    /** Adds them at once, so that others can refer to them. */
    void addDigests(Collection<OutboxMessage> digests);

    Optional<OutboxMessage> find(OutboxMessageId id);

    /** With its row locked until the commit, so that it isn't sent meanwhile. */
    Optional<OutboxMessage> findToChange(OutboxMessageId id);

    /** Messages whose turn it is, oldest first, that nobody else holds; locked until the commit. */
    List<OutboxMessage> takeDue(Instant now, int most);

    /** People for whom mail is held that can go by now, at most so many. */
    List<PersonId> withHeldMail(Instant now, int most);

    /** What is held for these people and can go by now, oldest first; locked until the commit. */
    List<OutboxMessage> takeHeld(Collection<PersonId> people, Instant now);

    /** What is held for the person goes at that moment, unless it goes earlier anyhow. */
    void bringForward(PersonId person, Instant to);

    /** What these digests tell, oldest first, in one statement. */
    List<OutboxMessage> toldBy(Collection<OutboxMessageId> digests);

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
     * @param held what is kept back because its reader wishes so, and doesn't count as waiting
     */
    record Queue(int length, Instant oldest, int held) {}
}
