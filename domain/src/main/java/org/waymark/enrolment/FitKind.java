package org.waymark.enrolment;

/** What a match is measured by. */
public enum FitKind {
    /** What a mentor can help with, what a mentee wants to work on. */
    TOPIC,
    /** A subject area: the id of a department or discipline. */
    SUBJECT,
    /** Where they can meet: the id of a site, or "online". */
    SITE,
    /** When it suits, such as "monday-lunch". */
    TIME
}
