package org.waymark.calendar;

/**
 * What a calendar says of a place. Where exactly is written in the pair's own words and sealed with
 * their key, so no calendar has it.
 */
public enum PlaceKind {
    QUIET_PLACE,
    WORKPLACE,
    ONLINE
}
