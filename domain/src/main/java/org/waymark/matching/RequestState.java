package org.waymark.matching;

/** Where one choice of a mentee stands. */
public enum RequestState {
    /** On the mentee's list; the mentor knows nothing of it. */
    LISTED,
    /** The mentor was asked, and the mentee waits. */
    OPEN,
    ACCEPTED,
    DECLINED,
    /** The mentor didn't reply in time, which says nothing about anyone. */
    EXPIRED,
    /**
     * Taken back by the mentee, or closed because another said yes or the mentor can't any more.
     */
    WITHDRAWN;

    public boolean isLive() {
        return this == LISTED || this == OPEN;
    }
}
