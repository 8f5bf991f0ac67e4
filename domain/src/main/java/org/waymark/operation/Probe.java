package org.waymark.operation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.vault.MasterKey;
import org.waymark.vault.VaultKey;
import org.waymark.vault.VaultKeys;

/** Tries the master key on something that is sealed. */
@Stateless
public class Probe {
    @Inject VaultKeys keys;
    @Inject MasterKey master;

    public Probe() {}

    /** Whether it opens a key that is kept, where any is, and no other was put in its place. */
    public boolean opens() {
        Optional<VaultKey> kept = keys.anyOne();
        try {
            kept.ifPresent(master::check);
            return keys.areWrappedBy(master.fingerprint());
        } catch (IllegalStateException another) {
            return false;
        }
    }
}
