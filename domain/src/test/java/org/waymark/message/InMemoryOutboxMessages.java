package org.waymark.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.calendar.CalendarNote;
import org.waymark.people.PersonId;

/** The outbox without a database; tests look into it. */
public final class InMemoryOutboxMessages implements OutboxMessages {
    private final List<OutboxMessage> messages = new ArrayList<>();

    public List<OutboxMessage> all() {
        return List.copyOf(messages);
    }

    @Override
    public void add(OutboxMessage message) {
        messages.add(message);
    }

    @Override
    public void addDigests(Collection<OutboxMessage> digests) {
        messages.addAll(digests);
    }

    @Override
    public Optional<OutboxMessage> find(OutboxMessageId id) {
        return messages.stream().filter(message -> message.id().equals(id)).findFirst();
    }

    @Override
    public Optional<OutboxMessage> findToChange(OutboxMessageId id) {
        return find(id);
    }

    @Override
    public List<OutboxMessage> undelivered(OutboxMessageId before, int most) {
        return newest(before, messages.size()).stream()
                .filter(message -> message.state() != OutboxMessage.State.SENT)
                .filter(
                        message ->
                                message.state() != OutboxMessage.State.WAITING
                                        || message.attempts() > 0)
                .limit(most)
                .toList();
    }

    @Override
    public Queue queue() {
        List<Instant> waiting =
                messages.stream()
                        .filter(message -> message.state() == OutboxMessage.State.WAITING)
                        .map(OutboxMessage::writtenAt)
                        .sorted()
                        .toList();
        long held =
                messages.stream()
                        .filter(message -> message.state() == OutboxMessage.State.HELD)
                        .count();
        return new Queue(
                waiting.size(), waiting.isEmpty() ? null : waiting.get(0), Math.toIntExact(held));
    }

    @Override
    public List<OutboxMessage> takeDue(Instant now, int most) {
        return messages.stream()
                .filter(message -> message.state() == OutboxMessage.State.WAITING)
                .filter(message -> !message.nextAttemptAt().isAfter(now))
                .limit(most)
                .toList();
    }

    @Override
    public List<PersonId> withHeldMail(Instant now, int most) {
        return held(now).map(OutboxMessage::to).distinct().limit(most).toList();
    }

    @Override
    public List<OutboxMessage> takeHeld(Collection<PersonId> people, Instant now) {
        return held(now).filter(message -> people.contains(message.to())).toList();
    }

    @Override
    public void bringForward(PersonId person, Instant to) {
        messages.stream()
                .filter(message -> message.state() == OutboxMessage.State.HELD)
                .filter(message -> message.to().equals(person))
                .filter(message -> message.nextAttemptAt().isAfter(to))
                .forEach(message -> message.hold(to));
    }

    @Override
    public List<OutboxMessage> toldBy(Collection<OutboxMessageId> digests) {
        return messages.stream()
                .filter(message -> message.digest().filter(digests::contains).isPresent())
                .toList();
    }

    private Stream<OutboxMessage> held(Instant now) {
        return messages.stream()
                .filter(message -> message.state() == OutboxMessage.State.HELD)
                .filter(message -> !message.nextAttemptAt().isAfter(now));
    }

    @Override
    public boolean tells(PersonId to, CalendarNote note) {
        return messages.stream()
                .anyMatch(
                        message ->
                                message.to().equals(to)
                                        && message.calendar()
                                                .filter(
                                                        told ->
                                                                told.uid().equals(note.uid())
                                                                        && told.sequence()
                                                                                == note.sequence())
                                                .isPresent());
    }

    @Override
    public List<OutboxMessage> newest(OutboxMessageId before, int most) {
        var newest = new ArrayList<>(messages);
        Collections.reverse(newest);
        return newest.stream()
                .filter(message -> before == null || isBefore(message, before))
                .limit(most)
                .toList();
    }

    private static boolean isBefore(OutboxMessage message, OutboxMessageId id) {
        return message.id().value().compareTo(id.value()) < 0;
    }
}
