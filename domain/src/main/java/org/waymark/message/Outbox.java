package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeSet;
import org.waymark.calendar.CalendarNote;
import org.waymark.people.PersonId;

/**
 * Where observers write messages, in the transaction of what happened.
 *
 * <p>What to give for the names in a message's sentences (see {@code messages.txt}): for {@code
 * partner, mentor, manager, coordinator} a person's id; for {@code date, deadline, erase-date} a
 * day as {@code 2026-10-19}; for {@code period} two, as {@code 2026-10-01/2026-10-14}; for {@code
 * time} a moment as {@code Instant.toString()}; for {@code count, weeks} a number; for {@code role,
 * next-step, place} the name of a phrase from {@code messages.txt}; for {@code phase, event, room}
 * its public title. One too many or too few is refused when written.
 */
@ApplicationScoped
public class Outbox {
    @Inject OutboxMessages messages;
    @Inject MessageTexts texts;
    @Inject Clock clock;
    @Inject Event<OutboxWritten> written;

    protected Outbox() {}

    Outbox(OutboxMessages messages, Clock clock, Event<OutboxWritten> written) {
        this.messages = messages;
        this.texts = new MessageTexts();
        this.clock = clock;
        this.written = written;
    }

    /**
     * @param messageKey such as "request"
     * @param linkPath the page that the link opens, from the root
     */
    public void write(String messageKey, PersonId to, String linkPath, Map<String, String> values) {
        send(made(messageKey, to, linkPath, values));
    }

    /**
     * The same, and the mail tells the person's calendar of the date as it stands then.
     *
     * @param note or null, where no calendar knows the date
     */
    public void write(
            String messageKey,
            PersonId to,
            String linkPath,
            Map<String, String> values,
            CalendarNote note) {
        OutboxMessage message = made(messageKey, to, linkPath, values);
        send(note == null ? message : message.withCalendar(note));
    }

    /** Whether a message to the person tells of this version of the date already. */
    public boolean tells(PersonId to, CalendarNote note) {
        return messages.tells(to, note);
    }

    private OutboxMessage made(
            String messageKey, PersonId to, String linkPath, Map<String, String> values) {
        var names = new TreeSet<String>();
        for (Placeholder name : texts.message(messageKey).placeholders()) {
            names.add(name.text());
            if (values.containsKey(name.text())) {
                name.check(values.get(name.text()), texts);
            }
        }
        if (!names.equals(new TreeSet<>(values.keySet()))) {
            throw new IllegalArgumentException(
                    messageKey + " wants " + names + ", not " + new TreeSet<>(values.keySet()));
        }
        if (!linkPath.startsWith("/")) {
            throw new IllegalArgumentException("a link begins at the root, not " + linkPath);
        }
        return new OutboxMessage(messageKey, to, linkPath, values, clock.instant());
    }

    private void send(OutboxMessage message) {
        messages.add(message);
        written.fire(new OutboxWritten());
    }
}
