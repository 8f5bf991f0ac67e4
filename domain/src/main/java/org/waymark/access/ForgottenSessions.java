package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.waymark.shared.Round;

/** Takes away the rows of sessions that ended long ago without a sign-out. */
@ApplicationScoped
public class ForgottenSessions implements Round {
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject OpenSessions sessions;

    @Override
    public String name() {
        return "forgotten-sessions";
    }

    @Override
    public void round(Instant now) {
        sessions.forget(now.minus(KEPT));
    }
}
