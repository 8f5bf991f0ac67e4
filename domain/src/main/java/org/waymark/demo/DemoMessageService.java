package org.waymark.demo;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.waymark.message.Letter;
import org.waymark.message.LetterWriter;
import org.waymark.message.OutboxMessage;
import org.waymark.message.OutboxMessageId;
import org.waymark.message.OutboxMessages;
import org.waymark.message.PhaseMessages;
import org.waymark.message.Wording;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.Slice;

/** In the demonstration all messages can be read, since its people have no mailbox. */
@Stateless
public class DemoMessageService {
    static final int PAGE = 20;

    @Inject Demo demo;
    @Inject OutboxMessages messages;
    @Inject PhaseMessages wordings;
    @Inject LetterWriter writer;

    public DemoMessageService() {}

    DemoMessageService(
            Demo demo, OutboxMessages messages, PhaseMessages wordings, LetterWriter writer) {
        this.demo = demo;
        this.messages = messages;
        this.wordings = wordings;
        this.writer = writer;
    }

    /**
     * A message as it would be mailed.
     *
     * @param path the page it opens, from the root
     */
    public record Message(
            Instant at,
            String to,
            String subject,
            List<String> paragraphs,
            OutboxMessage.State state,
            String path) {}

    /** Newest first, from after that key, or from the newest where null. */
    @RolesAllowed(STAFF)
    public Slice<Message> newest(String after) {
        demo.mustBeOn();
        List<OutboxMessage> found =
                messages.newest(after == null ? null : new OutboxMessageId(after), PAGE + 1);
        Map<PersonId, PersonCard> cards = writer.cardsFor(found);
        Map<OutboxMessageId, Wording> own = wordings.wordingsOf(found);
        Slice<OutboxMessage> page = Slice.of(found, PAGE, message -> message.id().value());
        return new Slice<>(
                page.items().stream().map(message -> read(message, cards, own)).toList(),
                page.next());
    }

    private Message read(
            OutboxMessage message,
            Map<PersonId, PersonCard> cards,
            Map<OutboxMessageId, Wording> own) {
        Letter letter = writer.write(message, cards, own.get(message.id()));
        return new Message(
                message.writtenAt(),
                letter.to(),
                letter.subject(),
                letter.paragraphs(),
                message.state(),
                message.link());
    }
}
