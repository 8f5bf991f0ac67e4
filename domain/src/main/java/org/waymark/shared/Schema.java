package org.waymark.shared;

/**
 * The tables of the database. Whoever reads or writes when the application starts injects this and
 * calls {@link #ready()} first: that orders the start without naming jars.
 */
public interface Schema {
    /** Returns once every migration has been applied. */
    void ready();

    /** The number of the newest migration that this Waymark brings. */
    int newest();
}
