package org.waymark.message;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.scheme.PhaseId;

/** Messages of phases in memory; what they belong to is for the database to say. */
final class InMemoryPhaseMessages implements PhaseMessages {
    private final Map<String, PhaseMessage> kept = new HashMap<>();
    private PhaseId phase;

    static InMemoryPhaseMessages in(PhaseId phase) {
        var messages = new InMemoryPhaseMessages();
        messages.phase = phase;
        return messages;
    }

    @Override
    public void add(PhaseMessage message) {
        kept.put(message.key(), message);
    }

    @Override
    public void remove(PhaseMessage message) {
        kept.remove(message.key());
    }

    @Override
    public Optional<PhaseMessage> find(PhaseId of, String key) {
        return of.equals(phase) ? Optional.ofNullable(kept.get(key)) : Optional.empty();
    }

    @Override
    public List<PhaseMessage> of(PhaseId of) {
        return of.equals(phase) ? List.copyOf(kept.values()) : List.of();
    }

    @Override
    public Map<OutboxMessageId, Wording> wordingsOf(Collection<OutboxMessage> messages) {
        return Map.of();
    }
}
