package org.waymark.vault;

import java.util.Optional;

/** The wrapped keys, one for each name. */
public interface VaultKeys {
    Optional<VaultKey> find(String name);

    /**
     * Adds this key unless there is one of its name, and gives back the one that stands: when two
     * seal the first text of a pair at once, both use the same key.
     */
    VaultKey addOrFind(VaultKey made);

    /** Any key at all, to see whether the master key is the one that wrapped them. */
    Optional<VaultKey> anyOne();
}
