package org.waymark.message;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.people.PersonId;
import org.waymark.waiting.WaitingItems;
import org.waymark.waiting.WaitingItems.Waits;

/**
 * Lets held mail go when its time has come: by itself, or together in a digest, which is one
 * message of the outbox like any other. A person is one server's at a time, so nobody gets two
 * digests; what was done meanwhile is left out, and what stands still stays held. One transaction:
 * either the digest is there and tells its messages, or they are still held.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HeldMail {
    private static final int PEOPLE = 50;

    @Inject OutboxMessages messages;
    @Inject MessageChoices choices;
    @Inject WaitingItems waiting;
    @Inject MailCalendar calendar;
    @Inject Clock clock;

    public HeldMail() {}

    HeldMail(
            OutboxMessages messages,
            MessageChoices choices,
            WaitingItems waiting,
            MailCalendar calendar,
            Clock clock) {
        this.messages = messages;
        this.choices = choices;
        this.waiting = waiting;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** For some people; false where there is nothing more to do now. */
    public boolean letGo() {
        Instant now = clock.instant();
        List<PersonId> people = messages.withHeldMail(now, PEOPLE);
        if (people.isEmpty()) {
            return false;
        }
        Map<PersonId, MessageWishes> taken = choices.take(people);
        if (taken.isEmpty()) {
            return false;
        }
        MailTimes times = calendar.at(now);
        WhatStillWaits waits = WhatStillWaits.forPeople(taken.keySet(), waiting);
        Map<OutboxMessage, List<OutboxMessage>> digests = new HashMap<>();
        messages.takeHeld(taken.keySet(), now).stream()
                .collect(Collectors.groupingBy(OutboxMessage::to))
                .forEach(
                        (person, mail) -> {
                            MessageWishes wishes = taken.get(person);
                            var ready = ready(mail, wishes, waits, times, now);
                            if (wishes.rhythm() == Rhythm.EACH) {
                                ready.forEach(message -> message.letGo(now));
                            } else if (!ready.isEmpty()) {
                                digests.put(OutboxMessage.digest(person, now), ready);
                            }
                        });
        messages.addDigests(digests.keySet());
        digests.forEach((digest, told) -> told.forEach(message -> message.joins(digest, now)));
        return people.size() == PEOPLE;
    }

    /** What can be told now; what can't is seen to. */
    private static List<OutboxMessage> ready(
            List<OutboxMessage> mail,
            MessageWishes wishes,
            WhatStillWaits waits,
            MailTimes times,
            Instant now) {
        List<OutboxMessage> ready = new ArrayList<>();
        for (OutboxMessage message : mail) {
            MessageRule rule = MessageRules.of(message);
            Optional<Waits> thing = waits.about(message);
            if (message.isDigest()) {
                message.letGo(now);
            } else if (wishes.declines(rule)) {
                message.declined(now);
            } else if (thing.filter(Waits::standsStill).isPresent()) {
                message.hold(times.nextDigest(wishes));
            } else if (thing.isEmpty() && !rule.announces().isEmpty()) {
                message.leftOut(now);
            } else {
                ready.add(message);
            }
        }
        return ready;
    }
}
