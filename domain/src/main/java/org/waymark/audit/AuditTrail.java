package org.waymark.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.shared.Happened;

/** Notes whatever happens, in the transaction in which it does: no deed without its entry. */
@ApplicationScoped
public class AuditTrail {
    @Inject AuditEntries entries;
    @Inject Clock clock;

    protected AuditTrail() {}

    public AuditTrail(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    void note(@Observes Happened event) {
        entries.add(AuditEntry.of(event, clock.instant()));
    }
}
