package org.waymark.message;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.calendar.CalendarFiles;
import org.waymark.people.PersonId;

/**
 * What is done with the outbox around the sending, in short transactions of their own: no database
 * lock is held while a mail server is waited for.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PostOffice {
    private static final int BATCH = 20;

    @Inject OutboxMessages messages;
    @Inject MessageChoices choices;
    @Inject MailAddresses addresses;
    @Inject MailCalendar mailCalendar;
    @Inject WritingDesk desk;
    @Inject CalendarFiles calendars;
    @Inject Clock clock;

    public PostOffice() {}

    PostOffice(
            OutboxMessages messages,
            MessageChoices choices,
            MailAddresses addresses,
            MailCalendar mailCalendar,
            WritingDesk desk,
            CalendarFiles calendars,
            Clock clock) {
        this.messages = messages;
        this.choices = choices;
        this.addresses = addresses;
        this.mailCalendar = mailCalendar;
        this.desk = desk;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Takes messages whose turn it is and puts those into words that go now; nobody else takes
     * them. What its reader doesn't want now is held, and what they do without ends here.
     *
     * @return nothing where no message's turn it is
     */
    public Optional<List<Delivery>> collect() {
        Instant now = clock.instant();
        List<OutboxMessage> due = messages.takeDue(now, BATCH);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Set<PersonId> people = due.stream().map(OutboxMessage::to).collect(Collectors.toSet());
        Map<PersonId, String> to = addresses.of(people);
        List<OutboxMessage> going = going(due, to, choices.of(people), now);
        WritingDesk.Desk written = desk.with(going);
        CalendarFiles.Current dates =
                calendars.current(
                        going.stream().flatMap(message -> message.calendar().stream()).toList());
        var deliveries = new ArrayList<Delivery>();
        for (OutboxMessage message : going) {
            deliver(message, to.get(message.to()), written, dates, now).ifPresent(deliveries::add);
        }
        return Optional.of(deliveries);
    }

    private List<OutboxMessage> going(
            List<OutboxMessage> due,
            Map<PersonId, String> to,
            Map<PersonId, MessageWishes> wishes,
            Instant now) {
        MailTimes times = wishes.isEmpty() ? null : mailCalendar.at(now);
        var going = new ArrayList<OutboxMessage>();
        for (OutboxMessage message : due) {
            MessageWishes hers = wishes.get(message.to());
            if (!to.containsKey(message.to())) {
                message.hasNoAddress(now);
            } else if (hers == null) {
                going.add(message);
            } else if (hers.declines(MessageRules.of(message))) {
                message.declined(now);
            } else {
                times.heldUntil(message, hers)
                        .ifPresentOrElse(message::hold, () -> going.add(message));
            }
        }
        return going;
    }

    public void delivered(OutboxMessageId id) {
        messages.find(id).ifPresent(message -> message.sent(clock.instant()));
    }

    public void returned(OutboxMessageId id, String reason) {
        messages.find(id).ifPresent(message -> message.failed(reason, clock.instant()));
    }

    private static Optional<Delivery> deliver(
            OutboxMessage message,
            String address,
            WritingDesk.Desk written,
            CalendarFiles.Current dates,
            Instant now) {
        try {
            Optional<Letter> letter = written.write(message);
            if (letter.isEmpty()) {
                message.leftOut(now);
                return Optional.empty();
            }
            message.lease(now);
            return Optional.of(
                    new Delivery(
                            message.id(),
                            message.mailId(),
                            address,
                            letter.get(),
                            message.calendar().flatMap(dates::invitation).orElse(null),
                            message.writtenAt()));
        } catch (RuntimeException unwritable) {
            message.failed(String.valueOf(unwritable.getMessage()), now);
            return Optional.empty();
        }
    }
}
