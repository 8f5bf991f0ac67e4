package org.waymark.resource;

/** Who reads a resource. */
public enum ResourceAudience {
    /** Everybody who works here. */
    STAFF,
    /** Who has joined the phase, or a phase of the scheme. */
    MEMBERS,
    MENTORS,
    MENTEES
}
