package org.waymark.matching;

/** Where a mentee of a phase stands, as a column of the board. */
public enum BoardColumn {
    /** No mentor, no shortlist, and nobody is asked. */
    LOOKING,
    /** A coordinator has sent the mentee a shortlist, which is open. */
    SUGGESTED,
    /** The mentee has asked a mentor. */
    ASKED,
    /** A coordinator has offered a match to both. */
    OFFERED,
    /** In a partnership of the phase. */
    MATCHED
}
