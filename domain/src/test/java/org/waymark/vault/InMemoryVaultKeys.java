package org.waymark.vault;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keys without a database. */
public final class InMemoryVaultKeys implements VaultKeys {
    private final Map<String, VaultKey> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<VaultKey> find(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    @Override
    public VaultKey addOrFind(VaultKey made) {
        VaultKey before = keys.putIfAbsent(made.name(), made);
        return before == null ? made : before;
    }

    @Override
    public Optional<VaultKey> anyOne() {
        return keys.values().stream().filter(key -> !key.isDestroyed()).findFirst();
    }
}
