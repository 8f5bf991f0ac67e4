package org.waymark.scheme;

/** What speaks for two when matches are suggested (PRODUCT §6). */
public enum SoftRule {
    /** All that the mentee wants to work on; a part of it counts in proportion. */
    GOALS,
    /** Counts only where the mentee's purpose needs the subject. */
    SUBJECT,
    SITE,
    TIME,
    GRADE,
    /** Another department, where the phase wants that. */
    DEPARTMENT
}
