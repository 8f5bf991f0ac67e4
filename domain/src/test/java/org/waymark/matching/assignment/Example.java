package org.waymark.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;

/**
 * A question to the solver as plain arrays, made from a seed, of the kinds that ask different
 * things of it. The oracle is asked from the same arrays, not from the cohort.
 *
 * @param lockedTo for each mentee the mentor of a locked pair, or {@link Cohort#NONE}
 * @param excluded pairs, by position, that are ruled out
 */
record Example(
        int mentees,
        int[] places,
        int[] mentee,
        int[] mentor,
        int[] fit,
        int[] lockedTo,
        BitSet excluded) {
    enum Kind {
        /** More places than mentees. */
        LOOSE,
        /** As many places as mentees. */
        EXACTLY_FULL,
        /** Fewer places than mentees. */
        OVERSUBSCRIBED,
        /** Everyone would like to have the same few. */
        SKEWED,
        /** Some pairs are decided already, some ruled out. */
        LOCKED,
        /** Few different fits, so that much is equally good. */
        TIES;

        private double placesForEachMentee() {
            return switch (this) {
                case LOOSE -> 1.6;
                case OVERSUBSCRIBED -> 0.8;
                case LOCKED -> 1.1;
                case SKEWED, EXACTLY_FULL, TIES -> 1;
            };
        }
    }

    /**
     * @param each how many mentors each mentee may have
     */
    static Example of(
            Kind kind, int mentees, int mentors, int each, int greatestFit, Random random) {
        int degree = Math.min(each, mentors);
        int[] mentee = new int[mentees * degree];
        int[] mentor = new int[mentees * degree];
        int[] fit = new int[mentees * degree];
        int[] lastMentee = new int[mentors];
        Arrays.fill(lastMentee, Cohort.NONE);
        for (int pair = 0; pair < fit.length; pair++) {
            mentee[pair] = pair / degree;
            int next = kind == Kind.SKEWED ? oneOfTheFew(mentors, random) : random.nextInt(mentors);
            while (lastMentee[next] == mentee[pair]) {
                next = (next + 1) % mentors;
            }
            lastMentee[next] = mentee[pair];
            mentor[pair] = next;
            fit[pair] = random.nextInt(kind == Kind.TIES ? 4 : greatestFit + 1);
        }
        int[] places = spread((int) (mentees * kind.placesForEachMentee()), mentors);
        int[] lockedTo = new int[mentees];
        Arrays.fill(lockedTo, Cohort.NONE);
        BitSet excluded = new BitSet();
        if (kind == Kind.LOCKED) {
            int[] left = places.clone();
            for (int pair = 0; pair < fit.length; pair++) {
                if (random.nextInt(20) == 0) {
                    excluded.set(pair);
                } else if (random.nextInt(20) == 0
                        && lockedTo[mentee[pair]] == Cohort.NONE
                        && left[mentor[pair]] > 0) {
                    lockedTo[mentee[pair]] = mentor[pair];
                    left[mentor[pair]]--;
                }
            }
        }
        return new Example(mentees, places, mentee, mentor, fit, lockedTo, excluded);
    }

    Cohort cohort() {
        CohortBuilder cohort = Cohort.of(mentees, places.length);
        for (int i = 0; i < places.length; i++) {
            cohort.places(i, places[i]);
        }
        for (int pair = 0; pair < fit.length; pair++) {
            cohort.pair(mentee[pair], mentor[pair], fit[pair]);
        }
        for (int i = 0; i < mentees; i++) {
            if (lockedTo[i] != Cohort.NONE) {
                cohort.lock(i, lockedTo[i]);
            }
        }
        excluded.stream().forEach(pair -> cohort.exclude(mentee[pair], mentor[pair]));
        return cohort.build();
    }

    private static int oneOfTheFew(int mentors, Random random) {
        double low = random.nextDouble();
        return (int) (mentors * low * low);
    }

    private static int[] spread(int places, int mentors) {
        int[] spread = new int[mentors];
        for (int i = 0; i < mentors; i++) {
            spread[i] = (int) ((i + 1L) * places / mentors) - (int) ((long) i * places / mentors);
        }
        return spread;
    }
}
