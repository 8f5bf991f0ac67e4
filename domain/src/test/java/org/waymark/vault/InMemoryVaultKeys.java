package org.waymark.vault;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keys without a database. */
public final class InMemoryVaultKeys implements VaultKeys {
    private final Map<String, VaultKey> keys = new ConcurrentHashMap<>();
    private String noted;

    @Override
    public Optional<VaultKey> find(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    @Override
    public Optional<VaultKey> addOrFind(VaultKey made, String masterKey) {
        if (areWrappedBy(masterKey)) {
            keys.putIfAbsent(made.name(), made);
        }
        return find(made.name());
    }

    /** As after {@code rotate-key}. */
    public void note(String masterKey) {
        noted = masterKey;
    }

    @Override
    public String noteOrFind(String masterKey) {
        if (noted == null) {
            noted = masterKey;
        }
        return noted;
    }

    @Override
    public boolean areWrappedBy(String masterKey) {
        return noted == null || noted.equals(masterKey);
    }

    @Override
    public Optional<VaultKey> anyOne() {
        return keys.values().stream().filter(key -> !key.isDestroyed()).findFirst();
    }
}
