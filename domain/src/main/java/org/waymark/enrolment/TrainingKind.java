package org.waymark.enrolment;

/** How a mentor came to be trained. */
public enum TrainingKind {
    /** At a session of this phase. */
    SESSION,
    /** Earlier or elsewhere, recognised by a coordinator. */
    EARLIER
}
