package org.waymark.access;

import java.time.Instant;

/** One of somebody's own sessions, as they see it. */
public record OwnSession(
        SessionId id, String device, String address, Instant begunAt, Instant seenAt) {
    static OwnSession of(OpenSession session) {
        return new OwnSession(
                session.id(),
                session.device(),
                session.address(),
                session.begunAt(),
                session.seenAt());
    }
}
