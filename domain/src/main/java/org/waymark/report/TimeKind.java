package org.waymark.report;

/** What released time is used for [3]. */
public enum TimeKind {
    PREPARING,
    MEETING,
    OBSERVING,
    DISCUSSING
}
