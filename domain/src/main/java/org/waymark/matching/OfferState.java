package org.waymark.matching;

/** Where a match stands that a coordinator offered to both. */
public enum OfferState {
    /** Both are asked; a place of the mentor is held. */
    OPEN,
    ACCEPTED,
    /** One of the two said no, or no reply came: nobody is told which. */
    CLOSED,
    /**
     * Taken back by a coordinator, or over since the mentee has found a mentor or somebody left.
     */
    WITHDRAWN
}
