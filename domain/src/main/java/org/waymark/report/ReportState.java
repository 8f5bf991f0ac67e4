package org.waymark.report;

/** Where a report is on its way to the manager. */
public enum ReportState {
    /** Its period has begun; there is nothing to write yet. */
    COMING,
    /** The mentor is asked to write it. */
    WRITING,
    /** The mentee has been shown the exact text and has some working days. */
    SHOWN,
    /** The mentee asked for a change; the mentor hasn't answered. */
    CHANGE_ASKED,
    /** The mentor keeps the text and has said why. */
    KEPT,
    /** Both have said yes; it goes as soon as there is a manager. */
    AGREED,
    SENT,
    /** The manager read it and would like to talk. */
    TALK_ASKED,
    ACKNOWLEDGED,
    /** Not sent: the mentor's manager is in the mentee's line, and the agreement doesn't say so. */
    WITHHELD,
    /** The partnership ended before it went. */
    CLOSED;

    /** Whether the mentee has been shown nothing yet. */
    public boolean isUnwritten() {
        return this == COMING || this == WRITING;
    }

    /** Whether the mentor can write it and show it, once its period is nearly over. */
    public boolean isWritable() {
        return isUnwritten() || isShown();
    }

    /** Whether both partners have it before them and it hasn't gone. */
    public boolean isShown() {
        return this == SHOWN || this == CHANGE_ASKED || this == KEPT;
    }

    public boolean isSent() {
        return this == SENT || this == TALK_ASKED || this == ACKNOWLEDGED;
    }

    /** Whether it may still go to somebody. */
    public boolean isOpen() {
        return isUnwritten() || isShown() || this == AGREED;
    }

    /** Whether the two disagree about the words, so that only the facts would go. */
    public boolean isDisputed() {
        return this == CHANGE_ASKED || this == KEPT;
    }
}
