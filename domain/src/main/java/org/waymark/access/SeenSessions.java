package org.waymark.access;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which sessions this server saw in the last minute. They are noted together, so that no request
 * writes for it; each server notes its own.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SeenSessions {
    @Inject OpenSessions sessions;
    @Inject Clock clock;

    private final Set<SessionId> seen = ConcurrentHashMap.newKeySet();

    public SeenSessions() {}

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void seen(SessionId session) {
        seen.add(session);
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void note() {
        List<SessionId> sinceLast = List.copyOf(seen);
        sinceLast.forEach(seen::remove);
        if (!sinceLast.isEmpty()) {
            sessions.seen(sinceLast, clock.instant().truncatedTo(ChronoUnit.MINUTES));
        }
    }
}
