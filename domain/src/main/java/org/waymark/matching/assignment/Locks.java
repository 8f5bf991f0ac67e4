package org.waymark.matching.assignment;

/** The pairs that stay, and what they add. Few, so they are kept by mentee. */
final class Locks {
    private final int[] mentorOf;
    private final int[] fitOf;

    /** Null for both when nothing is locked, which is the usual case. */
    Locks(int[] mentorOf, int[] fitOf) {
        this.mentorOf = mentorOf;
        this.fitOf = fitOf;
    }

    boolean holds(int mentee) {
        return mentorOf(mentee) != Cohort.NONE;
    }

    int mentorOf(int mentee) {
        return mentorOf == null ? Cohort.NONE : mentorOf[mentee];
    }

    int fitOf(int mentee) {
        return fitOf[mentee];
    }
}
