package org.waymark.observation;

/** Where an observation stands. */
public enum ObservationState {
    /** One of the two has proposed a time; the other answers. */
    PROPOSED,
    ACCEPTED,
    /** It took place: one of the two has written their part. */
    HELD,
    /** Both have written their parts. */
    WRITTEN_UP,
    TALKED_OVER,
    DECLINED,
    /** It was called off, or didn't take place. */
    CANCELLED;

    /** Whether it keeps another of the same side from being proposed. */
    public boolean isOpen() {
        return isAhead() || this == HELD;
    }

    /** Whether its time can still be changed. */
    public boolean isAhead() {
        return this == PROPOSED || this == ACCEPTED;
    }

    public boolean tookPlace() {
        return this == HELD || this == WRITTEN_UP || this == TALKED_OVER;
    }
}
