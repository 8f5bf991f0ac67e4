package org.waymark.monitoring;

import org.waymark.vault.KeyName;
import org.waymark.vault.Proof;

/**
 * Proof that a sheet was found: by its person, or by the count. Each sheet has a key of its own, so
 * that this opens nothing else of anybody's.
 */
final class SheetKey implements Proof {
    private final KeyName name;

    SheetKey(String key) {
        this.name = KeyName.ofSheet(key);
    }

    @Override
    public KeyName vaultKey() {
        return name;
    }
}
