package org.waymark.scheme;

/** Whether the two keep a development plan. */
public enum Planning {
    OFF,
    /** It is there for who likes one; nobody is asked for it. */
    OPTIONAL,
    ON
}
