package org.waymark.message;

import java.time.Instant;
import org.waymark.shared.Slice;

/**
 * Mail that didn't go at its first attempt.
 *
 * @param mailIsSet whether a mail server is named at all; without one nothing is tried
 * @param waiting how much mail hasn't gone yet, also what was never tried
 * @param oldest since when the oldest of it waits, or null
 * @param held what isn't tried yet because its reader wants it later
 */
public record UndeliveredMail(
        boolean mailIsSet, int waiting, Instant oldest, int held, Slice<Undelivered> page) {

    /**
     * One of them. What it says isn't told: that is its reader's.
     *
     * @param nextAttemptAt when it is tried again, or null where it isn't any more
     * @param reason why the last attempt failed, in the words of the mail server, or empty
     */
    public record Undelivered(
            OutboxMessageId id,
            String to,
            Instant writtenAt,
            OutboxMessage.State state,
            int attempts,
            Instant nextAttemptAt,
            String reason) {}
}
