package org.waymark.meeting;

/** Where a meeting is between a proposal and what became of it. */
public enum MeetingState {
    /** Times are proposed; the other chooses one or suggests others. */
    PROPOSED,
    /** Both know the time. */
    BOOKED,
    HELD,
    /** The time came and they didn't meet. */
    MISSED,
    CANCELLED;

    public boolean isOver() {
        return this == HELD || this == MISSED || this == CANCELLED;
    }
}
