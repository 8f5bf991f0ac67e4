package org.waymark.vault;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.waymark.shared.Schema;

/**
 * Refuses to start without the master key, or with another than the one the database was sealed
 * with: better no Waymark than one that can't read what people wrote, or seals it with two keys.
 */
@Singleton
@Startup
public class VaultAtStart {
    private static final Logger LOG = Logger.getLogger(VaultAtStart.class.getName());

    @Inject Schema schema;
    @Inject VaultKeys keys;
    @Inject MasterKey master;

    @PostConstruct
    void check() {
        master.check();
        schema.ready();
        String noted = keys.noteOrFind(master.fingerprint());
        if (!noted.equals(master.fingerprint())) {
            throw master.isAnother(
                    new IllegalStateException("The one that it was sealed with is " + noted));
        }
        keys.anyOne().ifPresent(master::check);
        LOG.info(() -> "The master key is " + master.fingerprint() + " (its fingerprint).");
    }
}
