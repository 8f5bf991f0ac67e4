package org.waymark.matching.assignment;

import java.util.Arrays;

/**
 * Who sits where while the solver looks for the best. Each mentor's places stand in a row, the
 * taken ones first. After the mentors comes {@linkplain #nobody() nobody}, with a place for each
 * mentee who is left over, so that going without a mentor is a place like any other.
 */
final class Seats {
    private final int[] firstSeat;
    private final int[] taken;
    private final int[] sitter;
    private final int[] seatOf;
    private final int[] mentorOf;

    /**
     * One seat more than a mentor has pairs is as good as any number, and doesn't let a capacity of
     * a million take memory.
     */
    Seats(Cohort cohort, int leftOver) {
        int nobody = cohort.mentors();
        firstSeat = new int[nobody + 2];
        for (int pair = 0; pair < cohort.pairs(); pair++) {
            firstSeat[cohort.mentorOf(pair) + 1]++;
        }
        for (int mentor = 0; mentor < nobody; mentor++) {
            int seats = Math.min(cohort.places(mentor), firstSeat[mentor + 1] + 1);
            firstSeat[mentor + 1] = firstSeat[mentor] + seats;
        }
        firstSeat[nobody + 1] = firstSeat[nobody] + leftOver;
        taken = new int[nobody + 1];
        sitter = new int[firstSeat[nobody + 1]];
        seatOf = new int[cohort.mentees()];
        mentorOf = new int[cohort.mentees()];
        Arrays.fill(mentorOf, Cohort.NONE);
    }

    int nobody() {
        return taken.length - 1;
    }

    int all() {
        return sitter.length;
    }

    int first(int mentor) {
        return firstSeat[mentor];
    }

    int count(int mentor) {
        return firstSeat[mentor + 1] - firstSeat[mentor];
    }

    int endOfTaken(int mentor) {
        return firstSeat[mentor] + taken[mentor];
    }

    boolean hasFree(int mentor) {
        return endOfTaken(mentor) < firstSeat[mentor + 1];
    }

    int sitter(int seat) {
        return sitter[seat];
    }

    int mentorOf(int mentee) {
        return mentorOf[mentee];
    }

    boolean isSeated(int mentee) {
        return mentorOf[mentee] != Cohort.NONE;
    }

    void sit(int mentee, int mentor) {
        put(mentee, mentor, endOfTaken(mentor));
        taken[mentor]++;
    }

    /**
     * Everyone on a way moves up: who reached {@code last} takes a free seat there, who reached the
     * mentor they leave takes theirs, and so on back to someone who had no seat.
     *
     * @param reachedBy for each mentor on the way, who moves there
     */
    void moveUp(int last, int[] reachedBy) {
        int mentor = last;
        int seat = endOfTaken(last);
        taken[last]++;
        int mentee;
        int left;
        do {
            mentee = reachedBy[mentor];
            left = mentorOf[mentee];
            int leftSeat = seatOf[mentee];
            put(mentee, mentor, seat);
            mentor = left;
            seat = leftSeat;
        } while (left != Cohort.NONE);
    }

    /** The mentees stand up; nobody else may sit with their mentors. */
    void clear(int[] mentees) {
        for (int mentee : mentees) {
            if (isSeated(mentee)) {
                taken[mentorOf[mentee]] = 0;
            }
        }
        for (int mentee : mentees) {
            mentorOf[mentee] = Cohort.NONE;
        }
    }

    private void put(int mentee, int mentor, int seat) {
        sitter[seat] = mentee;
        seatOf[mentee] = seat;
        mentorOf[mentee] = mentor;
    }
}
