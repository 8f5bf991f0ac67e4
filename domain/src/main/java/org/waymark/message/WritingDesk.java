package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.waiting.WaitingItems;
import org.waymark.waiting.WaitingItems.Waits;

/**
 * Puts messages into words, with all that is looked up for them in a fixed number of statements:
 * names, what their phases say, and what digests tell. A digest is written of what still waits at
 * that moment, soonest first, and then of the news.
 */
@ApplicationScoped
public class WritingDesk {
    private static final Comparator<Told> SOONEST_FIRST =
            Comparator.comparing(
                    told -> told.thing().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject OutboxMessages messages;
    @Inject PhaseMessages wordings;
    @Inject CommonMessages common;
    @Inject WaitingItems waiting;
    @Inject LetterWriter writer;

    protected WritingDesk() {}

    WritingDesk(
            OutboxMessages messages,
            PhaseMessages wordings,
            CommonMessages common,
            WaitingItems waiting,
            LetterWriter writer) {
        this.messages = messages;
        this.wordings = wordings;
        this.common = common;
        this.waiting = waiting;
        this.writer = writer;
    }

    public Desk with(Collection<OutboxMessage> written) {
        if (written.isEmpty()) {
            return new Desk(
                    Map.of(),
                    WhatStillWaits.forPeople(List.of(), waiting),
                    Map.of(),
                    Map.of(),
                    Map.of());
        }
        List<OutboxMessage> digests = written.stream().filter(OutboxMessage::isDigest).toList();
        List<OutboxMessage> told =
                digests.isEmpty()
                        ? List.of()
                        : messages.toldBy(digests.stream().map(OutboxMessage::id).toList());
        List<OutboxMessage> all = new ArrayList<>(written);
        all.addAll(told);
        return new Desk(
                told.stream().collect(Collectors.groupingBy(one -> one.digest().orElseThrow())),
                WhatStillWaits.forPeople(
                        digests.stream().map(OutboxMessage::to).collect(Collectors.toSet()),
                        waiting),
                writer.cardsFor(all),
                wordings.wordingsOf(all),
                common.all().stream()
                        .collect(Collectors.toMap(CommonMessage::key, CommonMessage::wording)));
    }

    /**
     * One of the messages that a digest tells.
     *
     * @param thing that still waits, or null for news
     */
    private record Told(OutboxMessage message, Waits thing) {}

    /** What was looked up for some messages. */
    public final class Desk {
        private final Map<OutboxMessageId, List<OutboxMessage>> told;
        private final WhatStillWaits waits;
        private final Map<PersonId, PersonCard> cards;
        private final Map<OutboxMessageId, Wording> own;
        private final Map<String, Wording> ofNoPhase;

        private Desk(
                Map<OutboxMessageId, List<OutboxMessage>> told,
                WhatStillWaits waits,
                Map<PersonId, PersonCard> cards,
                Map<OutboxMessageId, Wording> own,
                Map<String, Wording> ofNoPhase) {
            this.told = told;
            this.waits = waits;
            this.cards = cards;
            this.own = own;
            this.ofNoPhase = ofNoPhase;
        }

        /** Nothing where a digest has nothing to tell any more. */
        public Optional<Letter> write(OutboxMessage message) {
            if (!message.isDigest()) {
                return Optional.of(writer.write(message, cards, wordingOf(message)));
            }
            List<OutboxMessage> all = told.getOrDefault(message.id(), List.of());
            List<OutboxMessage> toDo = toDo(all);
            List<OutboxMessage> news =
                    all.stream().filter(one -> MessageRules.of(one).announces().isEmpty()).toList();
            return toDo.isEmpty() && news.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            writer.writeDigest(
                                    message,
                                    toDo,
                                    news,
                                    waits.countFor(message.to()),
                                    cards,
                                    this::wordingOf,
                                    ofNoPhase));
        }

        /** Or null for the template's. */
        private Wording wordingOf(OutboxMessage message) {
            return own.getOrDefault(message.id(), ofNoPhase.get(message.key()));
        }

        /** A thing that was told of more than once is told of as it was last. */
        private List<OutboxMessage> toDo(List<OutboxMessage> all) {
            Map<Waits, Told> byThing = new LinkedHashMap<>();
            for (OutboxMessage message : all) {
                waits.about(message)
                        .filter(thing -> !thing.standsStill())
                        .ifPresent(thing -> byThing.put(thing, new Told(message, thing)));
            }
            return byThing.values().stream().sorted(SOONEST_FIRST).map(Told::message).toList();
        }
    }
}
