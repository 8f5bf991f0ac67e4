package org.waymark.vault;

/**
 * Proof that the reader was checked, and with it the name of the key that opens what they may read.
 * There are few kinds, each made in one place only: by the query that checked the relationship. A
 * lock of type, not of habit; an architecture test counts the kinds.
 */
public interface Proof {
    KeyName vaultKey();

    /** Whether it still opens; one that doesn't any more can be left with sealing. */
    default boolean opens() {
        return true;
    }
}
