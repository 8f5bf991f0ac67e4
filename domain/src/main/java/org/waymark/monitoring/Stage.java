package org.waymark.monitoring;

/** How far somebody came in the year: each includes those after it. */
public enum Stage {
    ENROLLED,
    /** Had a partnership. */
    MATCHED,
    /** Had one that ran its course, or met its goals early. */
    COMPLETED
}
