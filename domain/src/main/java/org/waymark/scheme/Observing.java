package org.waymark.scheme;

/** Whether the two of a pair observe each other at work [3]. */
public enum Observing {
    OFF,
    /** Either can propose it. */
    ON,
    /** Each is to observe the other. */
    BOTH_WAYS
}
