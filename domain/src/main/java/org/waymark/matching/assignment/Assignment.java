package org.waymark.matching.assignment;

import java.util.OptionalInt;

/** Who goes with whom: for each mentee a mentor, or {@link Cohort#NONE}. Locked pairs are in it. */
public final class Assignment {
    private final int[] mentorOf;

    public Assignment(int... mentorOf) {
        this.mentorOf = mentorOf.clone();
    }

    public int mentees() {
        return mentorOf.length;
    }

    public int mentorOf(int mentee) {
        return mentorOf[mentee];
    }

    public boolean isMatched(int mentee) {
        return mentorOf[mentee] != Cohort.NONE;
    }

    public int matched() {
        int matched = 0;
        for (int mentor : mentorOf) {
            if (mentor != Cohort.NONE) {
                matched++;
            }
        }
        return matched;
    }

    public long total(Cohort cohort) {
        long total = 0;
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            if (isMatched(mentee)) {
                total = Math.addExact(total, fitOf(cohort, mentee));
            }
        }
        return total;
    }

    /** The fit of whoever fits worst; empty when nobody is matched. */
    public OptionalInt worst(Cohort cohort) {
        int worst = Integer.MAX_VALUE;
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            if (isMatched(mentee)) {
                worst = Math.min(worst, fitOf(cohort, mentee));
            }
        }
        return matched() == 0 ? OptionalInt.empty() : OptionalInt.of(worst);
    }

    /** The fit of a matched mentee. */
    public int fitOf(Cohort cohort, int mentee) {
        if (cohort.locks().holds(mentee)) {
            return cohort.locks().fitOf(mentee);
        }
        return cohort.fitOf(cohort.pairOf(mentee, mentorOf[mentee]));
    }
}
