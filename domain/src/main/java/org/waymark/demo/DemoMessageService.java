package org.waymark.demo;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.message.OutboxMessage;
import org.waymark.message.OutboxMessageId;
import org.waymark.message.OutboxMessages;
import org.waymark.message.WritingDesk;
import org.waymark.shared.Slice;

/** In the demonstration all messages can be read, since its people have no mailbox. */
@Stateless
public class DemoMessageService {
    static final int PAGE = 20;

    @Inject Demo demo;
    @Inject OutboxMessages messages;
    @Inject WritingDesk desk;

    public DemoMessageService() {}

    DemoMessageService(Demo demo, OutboxMessages messages, WritingDesk desk) {
        this.demo = demo;
        this.messages = messages;
        this.desk = desk;
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
        WritingDesk.Desk written = desk.with(found);
        Slice<OutboxMessage> page = Slice.of(found, PAGE, message -> message.id().value());
        return new Slice<>(
                page.items().stream().flatMap(message -> read(message, written).stream()).toList(),
                page.next());
    }

    /** A digest that had nothing to tell any more can't be read. */
    private static Optional<Message> read(OutboxMessage message, WritingDesk.Desk written) {
        return written.write(message)
                .map(
                        letter ->
                                new Message(
                                        message.writtenAt(),
                                        letter.to(),
                                        letter.subject(),
                                        letter.paragraphs(),
                                        message.state(),
                                        message.link()));
    }
}
