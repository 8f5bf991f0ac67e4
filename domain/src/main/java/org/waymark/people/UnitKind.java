package org.waymark.people;

/** The levels of the organisation, from the top down. A discipline is a subject area on screen. */
public enum UnitKind {
    UNIVERSITY,
    COLLEGE,
    SCHOOL,
    DEPARTMENT,
    DISCIPLINE;

    /** Whether a mentee can need it as a subject, and a mentor know it. */
    public boolean isSubject() {
        return this == DEPARTMENT || this == DISCIPLINE;
    }
}
