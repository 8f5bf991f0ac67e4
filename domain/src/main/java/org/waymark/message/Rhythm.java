package org.waymark.message;

/** How often somebody's mail comes. */
public enum Rhythm {
    /** Each thing by itself, as soon as it happens. */
    EACH,
    /** Together, in the morning of each working day. */
    DAILY,
    /** Together, in the morning of each week's first working day. */
    WEEKLY
}
