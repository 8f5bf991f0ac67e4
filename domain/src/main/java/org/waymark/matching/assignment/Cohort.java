package org.waymark.matching.assignment;

/**
 * The people of one proposal, who may go with whom, and how well each of these pairs fits. Mentees,
 * mentors and fits are plain numbers from 0, so that the solver knows nothing of people. Pairs
 * stand mentee by mentee in rows of primitive numbers: eight bytes each, five million in forty
 * megabytes.
 *
 * <p>What was decided before stays out of the question: a locked pair takes its mentee and one
 * place away from it, an excluded pair isn't in it.
 */
public final class Cohort {
    /** No mentor; the mentor of whoever is left over. */
    public static final int NONE = -1;

    /** Mentees times greatest fit stay below this, so that no sum in the solver can overflow. */
    static final long LARGEST = 1L << 50;

    private final int mentees;
    private final int[] places;
    private final int[] firstPair;
    private final int[] pairMentor;
    private final int[] pairFit;
    private final int greatestFit;
    private final Locks locks;

    Cohort(int[] places, int[] firstPair, int[] pairMentor, int[] pairFit, Locks locks) {
        this.mentees = firstPair.length - 1;
        this.places = places;
        this.firstPair = firstPair;
        this.pairMentor = pairMentor;
        this.pairFit = pairFit;
        this.locks = locks;
        int greatest = 0;
        for (int pair = 0; pair < firstPair[mentees]; pair++) {
            greatest = Math.max(greatest, pairFit[pair]);
        }
        greatestFit = greatest;
        if ((mentees + 1L) * (greatest + 1L) > LARGEST) {
            throw new IllegalArgumentException(
                    "The fits are too great for so many mentees: mentees times greatest fit has to"
                            + " stay below 2^50.");
        }
    }

    public static CohortBuilder of(int mentees, int mentors) {
        return new CohortBuilder(mentees, mentors);
    }

    public int mentees() {
        return mentees;
    }

    public int mentors() {
        return places.length;
    }

    /** The pairs to choose from; locked ones aren't among them. */
    public int pairs() {
        return firstPair[mentees];
    }

    /** The places that are to be given; what locked pairs hold isn't among them. */
    public int places(int mentor) {
        return places[mentor];
    }

    int firstPair(int mentee) {
        return firstPair[mentee];
    }

    int endOfPairs(int mentee) {
        return firstPair[mentee + 1];
    }

    int mentorOf(int pair) {
        return pairMentor[pair];
    }

    int fitOf(int pair) {
        return pairFit[pair];
    }

    int greatestFit() {
        return greatestFit;
    }

    Locks locks() {
        return locks;
    }

    /** The pair of these two, or {@link #NONE} where it isn't eligible. */
    int pairOf(int mentee, int mentor) {
        for (int pair = firstPair[mentee]; pair < firstPair[mentee + 1]; pair++) {
            if (pairMentor[pair] == mentor) {
                return pair;
            }
        }
        return NONE;
    }

    /**
     * The same people with these fits, or without a pair where {@link #NONE} stands for its fit.
     */
    Cohort withFits(int[] fits) {
        int[] first = new int[mentees + 1];
        int[] mentor = new int[pairs()];
        int[] fit = new int[pairs()];
        int kept = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int pair = firstPair[mentee]; pair < firstPair[mentee + 1]; pair++) {
                if (fits[pair] != NONE) {
                    mentor[kept] = pairMentor[pair];
                    fit[kept++] = fits[pair];
                }
            }
            first[mentee + 1] = kept;
        }
        return new Cohort(places, first, mentor, fit, locks);
    }
}
