package org.waymark.meeting;

/** What kind of place they meet in [3]. */
public enum VenueKind {
    QUIET_PLACE,
    WORKPLACE,
    ONLINE
}
