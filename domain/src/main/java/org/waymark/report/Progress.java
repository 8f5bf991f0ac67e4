package org.waymark.report;

/** Where an objective stands, as far as a report tells it. */
public enum Progress {
    MET,
    UNDER_WAY,
    NOT_STARTED,
    CHANGED,
    LET_GO
}
