package org.waymark.vault;

import java.util.Optional;

/**
 * The wrapped keys, one for each name, and the fingerprint of the master key that wraps them: where
 * another was put in its place, a server that still has the old one adds nothing.
 */
public interface VaultKeys {
    Optional<VaultKey> find(String name);

    /**
     * Adds this key unless there is one of its name, and gives back the one that stands: when two
     * seal the first text of a pair at once, both use the same key. Nothing is added or there where
     * another master key than this wraps the keys.
     */
    Optional<VaultKey> addOrFind(VaultKey made, String masterKey);

    /** Any key at all, to see whether the master key is the one that wrapped them. */
    Optional<VaultKey> anyOne();

    /**
     * Notes the master key of a database that never had one, and gives back the one that is noted;
     * while another is being put in its place, waits for that.
     */
    String noteOrFind(String masterKey);

    /** Whether no other master key than this wraps them. */
    boolean areWrappedBy(String masterKey);
}
