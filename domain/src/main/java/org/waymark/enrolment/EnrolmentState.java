package org.waymark.enrolment;

/** Where somebody's taking part in a phase stands. */
public enum EnrolmentState {
    /** Has joined as a mentor; a coordinator's yes is awaited before anybody is sent. */
    WAITING,
    /** Takes part. */
    JOINED,
    /** Has left, without being asked why. Can join again while the phase is open. */
    LEFT
}
