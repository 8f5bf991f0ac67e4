package org.waymark.rounds;

import java.time.Instant;

/** The record of rounds that were gone. */
public interface RoundsGone {
    /**
     * Notes the round as gone in the period; false where it was already. Whoever else notes the
     * same waits until this transaction ends.
     */
    boolean note(String round, String period, Instant at);
}
