package org.waymark.review;

/** Where a review stands. */
public enum ReviewState {
    /** Each answers alone. */
    ALONE,
    /** Both have answered, and now decide together. */
    TOGETHER,
    /** Both have agreed on what they decided. */
    DECIDED,
    /** The partnership ended first. */
    CLOSED;

    public boolean isOpen() {
        return this == ALONE || this == TOGETHER;
    }
}
