package org.waymark.people;

/** The levels of the organisation, from the top down. A discipline is a subject area on screen. */
public enum UnitKind {
    UNIVERSITY,
    COLLEGE,
    SCHOOL,
    DEPARTMENT,
    DISCIPLINE
}
