package org.waymark.message;

import java.time.Clock;
import org.waymark.shared.Fired;

/** Outboxes for tests of observers: they check what is written as the real one does. */
public final class TestOutbox {
    private TestOutbox() {}

    public static Outbox writingTo(OutboxMessages messages, Clock clock) {
        return new Outbox(messages, clock, new Fired<>());
    }
}
