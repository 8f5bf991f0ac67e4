package org.waymark.matching;

/** What an adviser says about one mentor for one mentee. */
public enum Opinion {
    NOT_SAID,
    SUITS,
    SUITS_NOT,
    /** The adviser can't say. */
    UNSURE
}
