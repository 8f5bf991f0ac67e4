package org.waymark.community;

/** Who finds an event and can book a place. */
public enum GatheringAudience {
    /** Who is asked by name, see {@link SeatingService}. */
    ASKED,
    /** Everybody who works here. */
    STAFF,
    /** Who has joined the phase. */
    MEMBERS,
    MENTORS,
    MENTEES
}
