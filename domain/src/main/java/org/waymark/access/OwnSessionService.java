package org.waymark.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Where somebody is signed in, for themselves: to look, and to end what they don't know. */
@Stateless
public class OwnSessionService {
    /** A session ends an hour after it was last used; the minutes are for the noting. */
    private static final Duration OPEN_FOR = Duration.ofMinutes(63);

    @Inject CurrentPerson caller;
    @Inject OpenSessions sessions;
    @Inject Clock clock;

    public OwnSessionService() {}

    @RolesAllowed(Roles.STAFF)
    public List<OwnSession> mine() {
        return sessions.of(caller.id(), clock.instant().minus(OPEN_FOR)).stream()
                .map(OwnSession::of)
                .toList();
    }

    @RolesAllowed(Roles.STAFF)
    public void end(SessionId session) {
        sessions.end(caller.id(), session);
    }

    /** Ends all but the one that asks for it. */
    @RolesAllowed(Roles.STAFF)
    public void endOthers(SessionId own) {
        sessions.endAllBut(caller.id(), own);
    }
}
