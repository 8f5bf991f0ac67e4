package org.waymark.audit;

import java.time.Clock;
import org.waymark.shared.Happened;

/** Tells the audit trail of what happened, as the container's events do. */
public final class TestAudit {
    private final AuditTrail trail;

    public TestAudit(AuditEntries entries, Clock clock) {
        this.trail = new AuditTrail(entries, clock);
    }

    public void note(Happened event) {
        trail.note(event);
    }
}
