package org.waymark.scheme;

/** Where a phase is in its life, in this order. */
public enum PhaseState {
    /** Being set up; only its coordinators and administrators see it. */
    DRAFT,
    /** People can join and find each other. */
    OPEN,
    /** Nobody new joins; the last pairs are made. */
    MATCHING,
    /** Pairs work together. */
    RUNNING,
    /** Pairs wind down. */
    CLOSING,
    /** Over; nothing is written any more. */
    CLOSED;

    public boolean takesEnrolments() {
        return this == OPEN;
    }

    public boolean takesRequests() {
        return this == OPEN || this == MATCHING || this == RUNNING;
    }
}
