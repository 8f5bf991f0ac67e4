package org.waymark.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Messages of no phase in memory. */
final class InMemoryCommonMessages implements CommonMessages {
    private final Map<String, CommonMessage> kept = new TreeMap<>();

    @Override
    public void add(CommonMessage message) {
        kept.put(message.key(), message);
    }

    @Override
    public void remove(CommonMessage message) {
        kept.remove(message.key());
    }

    @Override
    public Optional<CommonMessage> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public List<CommonMessage> all() {
        return List.copyOf(kept.values());
    }
}
