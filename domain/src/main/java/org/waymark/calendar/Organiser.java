package org.waymark.calendar;

/**
 * In whose name invitations go out. It is neither of the two: a calendar offers an organiser no
 * invitation to their own date.
 */
public interface Organiser {
    /** The address that mail comes from, or empty. */
    String address();
}
