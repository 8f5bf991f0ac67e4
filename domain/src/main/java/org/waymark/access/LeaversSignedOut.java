package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.people.DirectoryChanged;

/**
 * Whoever has left is signed out for good: no request of theirs is answered as it is, and a session
 * that was open then doesn't come to life again with somebody who comes back.
 */
@ApplicationScoped
public class LeaversSignedOut {
    @Inject OpenSessions sessions;

    void recordsChanged(@Observes DirectoryChanged event) {
        sessions.endThoseOfLeavers();
    }
}
