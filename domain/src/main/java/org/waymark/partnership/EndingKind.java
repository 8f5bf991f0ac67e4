package org.waymark.partnership;

/** How a partnership ended: a kind, never a justification. */
public enum EndingKind {
    COMPLETED,
    /** Goals met sooner: a success, not a cancellation. */
    FINISHED_EARLY,
    NO_FAULT_EXIT,
    CHANGED_ROLE,
    LEFT,
    LONG_LEAVE,
    NEW_REPORTING_LINE,
    NO_CONTACT
}
