package org.waymark.people;

/** Whether somebody works here: those on leave do, leavers don't. */
public enum PersonState {
    ACTIVE,
    ON_LEAVE,
    LEAVER
}
