package org.waymark.message;

import java.time.Instant;

/** A letter on its way, with what the outbox knows of it. */
public record Delivery(
        OutboxMessageId id, String mailId, String address, Letter letter, Instant writtenAt) {
    @Override
    public String toString() {
        return "delivery of " + id.value();
    }
}
