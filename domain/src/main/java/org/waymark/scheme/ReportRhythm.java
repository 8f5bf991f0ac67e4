package org.waymark.scheme;

/** When mentors report to their own line manager. */
public enum ReportRhythm {
    OFF,
    /** On days 14 and 28 after the signing, then monthly from day 28 [3]. */
    FIRST_MONTH_THEN_MONTHLY,
    FORTNIGHTLY
}
