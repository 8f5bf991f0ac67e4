package org.waymark.matching.assignment;

import java.util.Arrays;

/**
 * Eligible pairs that an assignment keeps apart although both would rather have each other: the
 * mentee fits better than with whom they have, and the mentor has a free place or someone who fits
 * less well. Locked pairs don't look around.
 */
final class BlockingPairs {
    private static final int WOULD_TAKE_ANYONE = -1;
    private static final int TAKES_NOBODY = Integer.MAX_VALUE;

    private final Cohort cohort;
    private final Assignment assignment;

    BlockingPairs(Cohort cohort, Assignment assignment) {
        this.cohort = cohort;
        this.assignment = assignment;
    }

    int count() {
        int[] leastOf = leastFitOfEachMentor();
        int count = 0;
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            int has = isFree(mentee) ? WOULD_TAKE_ANYONE : assignment.fitOf(cohort, mentee);
            for (int pair = cohort.firstPair(mentee); pair < cohort.endOfPairs(mentee); pair++) {
                int fit = cohort.fitOf(pair);
                if (fit > has && fit > leastOf[cohort.mentorOf(pair)]) {
                    count++;
                }
            }
        }
        return count;
    }

    private int[] leastFitOfEachMentor() {
        int[] leastOf = new int[cohort.mentors()];
        int[] free = new int[cohort.mentors()];
        Arrays.fill(leastOf, TAKES_NOBODY);
        Arrays.setAll(free, cohort::places);
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            if (!isFree(mentee) && !cohort.locks().holds(mentee)) {
                int mentor = assignment.mentorOf(mentee);
                leastOf[mentor] = Math.min(leastOf[mentor], assignment.fitOf(cohort, mentee));
                free[mentor]--;
            }
        }
        for (int mentor = 0; mentor < free.length; mentor++) {
            if (free[mentor] > 0) {
                leastOf[mentor] = WOULD_TAKE_ANYONE;
            }
        }
        return leastOf;
    }

    private boolean isFree(int mentee) {
        return !assignment.isMatched(mentee);
    }
}
