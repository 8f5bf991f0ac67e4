package org.waymark.message;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.waymark.message.UndeliveredMail.Undelivered;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/** Which mail didn't go and why, and trying it again once that was mended. */
@Stateless
public class UndeliveredMailService {
    static final int PAGE = 50;

    @Inject OutboxMessages messages;
    @Inject Directory directory;
    @Inject MailSettings settings;
    @Inject Clock clock;
    @Inject Event<OutboxWritten> written;

    public UndeliveredMailService() {}

    /** Newest first, from after that key, or from the newest where null. */
    @RolesAllowed(ADMINISTRATOR)
    public UndeliveredMail undelivered(String after) {
        List<OutboxMessage> found =
                messages.undelivered(after == null ? null : new OutboxMessageId(after), PAGE + 1);
        Map<PersonId, PersonCard> cards =
                directory.cards(found.stream().map(OutboxMessage::to).toList());
        Slice<OutboxMessage> page = Slice.of(found, PAGE, message -> message.id().value());
        OutboxMessages.Queue queue = messages.queue();
        return new UndeliveredMail(
                settings.isSet(),
                queue.length(),
                queue.oldest(),
                queue.held(),
                new Slice<>(
                        page.items().stream().map(one -> line(one, cards)).toList(), page.next()));
    }

    private static Undelivered line(OutboxMessage message, Map<PersonId, PersonCard> cards) {
        PersonCard to = cards.get(message.to());
        boolean waits = message.state() == OutboxMessage.State.WAITING;
        return new Undelivered(
                message.id(),
                to == null ? "" : to.name(),
                message.writtenAt(),
                message.state(),
                message.attempts(),
                waits ? message.nextAttemptAt() : null,
                message.reason() == null ? "" : message.reason());
    }

    /**
     * Sends it now, with as many attempts to come as at first. What has gone meanwhile stays so.
     */
    @RolesAllowed(ADMINISTRATOR)
    public void tryAgain(OutboxMessageId id) {
        OutboxMessage message = messages.findToChange(id).orElseThrow(NotFound::new);
        if (message.tryAgain(clock.instant())) {
            written.fire(new OutboxWritten());
        }
    }
}
