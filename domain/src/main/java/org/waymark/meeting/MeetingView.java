package org.waymark.meeting;

import java.time.Instant;
import java.util.List;
import org.waymark.partnership.PartnershipId;

/**
 * A meeting as one of the pair sees it.
 *
 * @param mineToChoose whether the other proposed and the reader chooses
 * @param begins or null while times are only proposed
 * @param ends or null
 * @param begun whether its time has come
 * @param repeat how a proposal goes on
 * @param acceptedAt or null
 */
public record MeetingView(
        MeetingId id,
        PartnershipId partnership,
        MeetingState state,
        boolean trial,
        boolean mineToChoose,
        List<Instant> times,
        Instant begins,
        Instant ends,
        boolean begun,
        int minutes,
        VenueKind venue,
        String place,
        Repeat repeat,
        Instant acceptedAt) {

    public boolean isBooked() {
        return state == MeetingState.BOOKED;
    }

    /** Whether these are times for several meetings. */
    public boolean isGoingOn() {
        return isProposed() && !repeat.isOnce();
    }

    public boolean isProposed() {
        return state == MeetingState.PROPOSED;
    }

    public boolean isHeld() {
        return state == MeetingState.HELD;
    }

    public boolean isMissed() {
        return state == MeetingState.MISSED;
    }

    public boolean isCancelled() {
        return state == MeetingState.CANCELLED;
    }

    /** Proposed or booked: it can still be moved or called off. */
    public boolean isOpen() {
        return !state.isOver();
    }

    /** Its time has come, and nobody has said what became of it. */
    public boolean isToBeTold() {
        return isBooked() && begun;
    }
}
