package org.waymark.message;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.access.CurrentPerson;
import org.waymark.shared.Happened;

/** Saying when one's mail comes, and what of it one does without. */
@Stateless
public class MessageChoiceService {
    @Inject CurrentPerson me;
    @Inject MessageChoices choices;
    @Inject OutboxMessages messages;
    @Inject MailCalendar calendar;
    @Inject Clock clock;
    @Inject Event<Happened> happened;
    @Inject Event<OutboxWritten> written;

    public MessageChoiceService() {}

    MessageChoiceService(
            CurrentPerson me,
            MessageChoices choices,
            OutboxMessages messages,
            MailCalendar calendar,
            Clock clock,
            Event<Happened> happened,
            Event<OutboxWritten> written) {
        this.me = me;
        this.choices = choices;
        this.messages = messages;
        this.calendar = calendar;
        this.clock = clock;
        this.happened = happened;
        this.written = written;
    }

    @RolesAllowed(STAFF)
    public MessageWishes mine() {
        return choices.find(me.id()).orElse(MessageWishes.STANDARD);
    }

    /**
     * From now on, also for what is held already: it never goes later than it would have. Said the
     * same again, nothing happens.
     */
    @RolesAllowed(STAFF)
    public void choose(MessageWishes wishes) {
        if (wishes.equals(mine())) {
            return;
        }
        choices.say(me.id(), wishes);
        Instant now = clock.instant();
        boolean each = wishes.rhythm() == Rhythm.EACH;
        messages.bringForward(me.id(), each ? now : calendar.at(now).nextDigest(wishes));
        happened.fire(new MessageChoiceMade(me.id()));
        written.fire(new OutboxWritten());
    }
}
