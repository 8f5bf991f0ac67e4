package org.waymark.matching;

/** Where a shortlist stands. */
public enum ShortlistState {
    /** The mentee can ask who is on it. */
    OPEN,
    /** Its last day is over. */
    EXPIRED,
    /** Taken back, replaced by another, or no longer needed. */
    WITHDRAWN
}
