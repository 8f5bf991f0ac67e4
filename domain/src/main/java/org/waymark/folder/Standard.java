package org.waymark.folder;

/** The six core standards of the ISMCP, in their order. */
public enum Standard {
    PURPOSE,
    TRAINING,
    MATCHING,
    REVIEW,
    ETHICS,
    ADMINISTRATION
}
