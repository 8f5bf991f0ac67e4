package org.waymark.calendar;

import java.time.Instant;

/**
 * Why a time may not suit. It warns and refuses nothing.
 *
 * @param begins the time in question
 * @param otherBegins what else the reader has then, or null
 * @param otherEnds or null
 */
public record Snag(Kind kind, Instant begins, Instant otherBegins, Instant otherEnds) {
    /** What is in the way. */
    public enum Kind {
        /** The reader has another date then, in whichever partnership. */
        CLASH,
        /** It lies outside the times at which the reader can usually meet. */
        OUTSIDE_MINE,
        /** It lies outside those of the partner. */
        OUTSIDE_THEIRS
    }
}
