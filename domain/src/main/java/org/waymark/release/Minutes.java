package org.waymark.release;

/** What mentoring took, by what it was for [3]. */
public record Minutes(int preparing, int meeting, int observing, int discussing) {
    public static final Minutes NONE = new Minutes(0, 0, 0, 0);

    public int total() {
        return preparing + meeting + observing + discussing;
    }

    public Minutes plus(Minutes more) {
        return new Minutes(
                preparing + more.preparing,
                meeting + more.meeting,
                observing + more.observing,
                discussing + more.discussing);
    }
}
