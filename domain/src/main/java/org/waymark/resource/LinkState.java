package org.waymark.resource;

/** What was found behind an address. */
public enum LinkState {
    /** Not looked at yet, or there is none. */
    UNKNOWN,
    ALIVE,
    /** Didn't answer, or not well; it is looked at again before anybody is told. */
    SHAKY,
    DEAD,
    /** Leads into the university's own network, where Waymark doesn't look. */
    PRIVATE
}
