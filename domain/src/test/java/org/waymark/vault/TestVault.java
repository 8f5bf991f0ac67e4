package org.waymark.vault;

import java.time.Clock;
import java.util.Base64;
import java.util.Map;

/** Vaults that really seal, for tests: with keys in memory, or in a database's repository. */
public final class TestVault {
    private static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private TestVault() {}

    public static Vault inMemory() {
        return with(new InMemoryVaultKeys());
    }

    /** As if in a transaction of its own: it remembers the keys it unwrapped. */
    public static Vault with(VaultKeys keys) {
        return new Vault(keys, masterKey(MASTER_KEY), new OpenKeys(), Clock.systemUTC());
    }

    /** The master key of all these. */
    public static MasterKey master() {
        return masterKey(MASTER_KEY);
    }

    static MasterKey masterKey(String value) {
        return new MasterKey(Map.of(MasterKey.VALUE, value));
    }

    public static Tickets tickets() {
        return new Tickets(masterKey(MASTER_KEY));
    }
}
