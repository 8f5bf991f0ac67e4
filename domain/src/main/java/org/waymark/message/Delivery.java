package org.waymark.message;

import java.time.Instant;
import org.waymark.calendar.Invitation;

/**
 * A letter on its way, with what the outbox knows of it.
 *
 * @param invitation what it tells a calendar, or null
 */
public record Delivery(
        OutboxMessageId id,
        String mailId,
        String address,
        Letter letter,
        Invitation invitation,
        Instant writtenAt) {
    @Override
    public String toString() {
        return "delivery of " + id.value();
    }
}
