package org.waymark.vault;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.waymark.shared.Schema;

/**
 * Refuses to start without the master key, or with another than the one the database was sealed
 * with: better no Waymark than one that can't read what people wrote, or seals it with two keys.
 */
@Singleton
@Startup
public class VaultAtStart {
    @Inject Schema schema;
    @Inject VaultKeys keys;
    @Inject MasterKey master;

    @PostConstruct
    void check() {
        master.check();
        schema.ready();
        keys.anyOne().ifPresent(master::check);
    }
}
