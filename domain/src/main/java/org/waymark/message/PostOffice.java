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
import java.util.stream.Collectors;
import org.waymark.calendar.CalendarFiles;
import org.waymark.people.PersonCard;
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
    @Inject MailAddresses addresses;
    @Inject PhaseMessages wordings;
    @Inject LetterWriter writer;
    @Inject CalendarFiles calendars;
    @Inject Clock clock;

    public PostOffice() {}

    PostOffice(
            OutboxMessages messages,
            MailAddresses addresses,
            PhaseMessages wordings,
            LetterWriter writer,
            CalendarFiles calendars,
            Clock clock) {
        this.messages = messages;
        this.addresses = addresses;
        this.wordings = wordings;
        this.writer = writer;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Takes messages whose turn it is and puts them into words; nobody else takes them now. */
    public List<Delivery> collect() {
        Instant now = clock.instant();
        List<OutboxMessage> due = messages.takeDue(now, BATCH);
        Map<PersonId, PersonCard> cards = writer.cardsFor(due);
        Map<PersonId, String> to =
                addresses.of(due.stream().map(OutboxMessage::to).collect(Collectors.toSet()));
        Map<OutboxMessageId, Wording> own = wordings.wordingsOf(due);
        CalendarFiles.Current dates =
                calendars.current(
                        due.stream().flatMap(message -> message.calendar().stream()).toList());
        var deliveries = new ArrayList<Delivery>();
        for (OutboxMessage message : due) {
            String address = to.get(message.to());
            if (address == null) {
                message.hasNoAddress(now);
            } else {
                deliver(message, address, cards, own.get(message.id()), dates, now, deliveries);
            }
        }
        return deliveries;
    }

    public void delivered(OutboxMessageId id) {
        messages.find(id).ifPresent(message -> message.sent(clock.instant()));
    }

    public void returned(OutboxMessageId id, String reason) {
        messages.find(id).ifPresent(message -> message.failed(reason, clock.instant()));
    }

    private void deliver(
            OutboxMessage message,
            String address,
            Map<PersonId, PersonCard> cards,
            Wording own,
            CalendarFiles.Current dates,
            Instant now,
            List<Delivery> deliveries) {
        try {
            Letter letter = writer.write(message, cards, own);
            message.lease(now);
            deliveries.add(
                    new Delivery(
                            message.id(),
                            message.mailId(),
                            address,
                            letter,
                            message.calendar().flatMap(dates::invitation).orElse(null),
                            message.writtenAt()));
        } catch (RuntimeException unwritable) {
            message.failed(String.valueOf(unwritable.getMessage()), now);
        }
    }
}
