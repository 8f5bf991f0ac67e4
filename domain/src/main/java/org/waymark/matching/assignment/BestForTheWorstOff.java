package org.waymark.matching.assignment;

import java.util.Arrays;

/**
 * Leximin: of all assignments of the greatest number, one whose worst fit is as good as possible,
 * of these one with the fewest pairs of that fit, then the same for the next fit, and so on up
 * (K.-C. Huang, T. Kavitha, K. Mehlhorn and D. Michail, 2016, call such matchings fair).
 *
 * <p>Fit by fit, from the worst: how few pairs of this fit can there be? That is a question for
 * {@link BestTotal}, in which such a pair brings nothing and every other brings one. Its
 * certificate then tells which assignments are as good in this: those that only use pairs covered
 * exactly, and in which whoever has a value is matched and full. So the other pairs are dropped,
 * the ones with a value {@linkplain #needed needed}, and the next fit is looked at among what is
 * left.
 */
final class BestForTheWorstOff {
    private static final int DROPPED = Cohort.NONE;

    private final Cohort all;
    private final boolean[] neededMentee;
    private final boolean[] neededMentor;

    /** The fits of the pairs that are left, at the positions of all pairs. */
    private final int[] left;

    private Assignment assignment;

    private BestForTheWorstOff(Cohort cohort) {
        all = cohort;
        neededMentee = new boolean[cohort.mentees()];
        neededMentor = new boolean[cohort.mentors()];
        left = new int[cohort.pairs()];
        Arrays.setAll(left, cohort::fitOf);
        assignment = BestTotal.of(cohort).assignment();
    }

    static Assignment of(Cohort cohort) {
        BestForTheWorstOff search = new BestForTheWorstOff(cohort);
        int[] fits = search.left.clone();
        Arrays.sort(fits);
        int greatest = search.assignment.matched();
        int start = search.dropWhatNobodyNeeds(fits, greatest);
        for (int i = start; i < fits.length; i++) {
            if (i == start || fits[i] != fits[i - 1]) {
                search.haveFewOf(fits[i]);
            }
        }
        return search.assignment;
    }

    /**
     * Halves its way to the best worst fit that the greatest number allows, since until there each
     * fit would only be dropped. Returns where in the sorted fits it stands.
     */
    private int dropWhatNobodyNeeds(int[] fits, int greatest) {
        int low = 0;
        int high = fits.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (matchedFrom(fits[middle]) == greatest) {
                low = middle;
            } else {
                high = middle;
            }
        }
        if (fits.length > 0) {
            dropBelow(fits[low]);
            assignment = BestTotal.of(all.withFits(left)).assignment();
        }
        return low;
    }

    private int matchedFrom(int fit) {
        int[] kept = new int[left.length];
        Arrays.setAll(kept, pair -> all.fitOf(pair) < fit ? DROPPED : 0);
        return BestTotal.of(all.withFits(kept)).assignment().matched();
    }

    private void dropBelow(int fit) {
        for (int pair = 0; pair < left.length; pair++) {
            if (left[pair] < fit) {
                left[pair] = DROPPED;
            }
        }
    }

    private void haveFewOf(int fit) {
        if (!isUsed(fit)) {
            drop(fit);
            return;
        }
        Solution solution = BestTotal.of(all.withFits(valuesFor(fit)));
        assignment = solution.assignment();
        keepWhatIsAsGood(solution.certificate(), valuesFor(fit));
    }

    private boolean isUsed(int fit) {
        for (int mentee = 0; mentee < all.mentees(); mentee++) {
            if (assignment.isMatched(mentee)
                    && !all.locks().holds(mentee)
                    && assignment.fitOf(all, mentee) == fit) {
                return true;
            }
        }
        return false;
    }

    private void drop(int fit) {
        for (int pair = 0; pair < left.length; pair++) {
            if (left[pair] == fit) {
                left[pair] = DROPPED;
            }
        }
    }

    /** Who is needed outweighs all pairs of this fit together. */
    private int[] valuesFor(int fit) {
        int need = all.mentees() + 1;
        int[] values = new int[left.length];
        for (int mentee = 0; mentee < all.mentees(); mentee++) {
            for (int pair = all.firstPair(mentee); pair < all.endOfPairs(mentee); pair++) {
                if (left[pair] == DROPPED) {
                    values[pair] = DROPPED;
                } else {
                    int needed =
                            (neededMentee[mentee] ? need : 0)
                                    + (neededMentor[all.mentorOf(pair)] ? need : 0);
                    values[pair] = needed + (left[pair] == fit ? 0 : 1);
                }
            }
        }
        return values;
    }

    private void keepWhatIsAsGood(Certificate certificate, int[] values) {
        for (int mentee = 0; mentee < all.mentees(); mentee++) {
            neededMentee[mentee] |=
                    certificate.menteeCount()[mentee] == 0 && certificate.menteeFit()[mentee] > 0;
            for (int pair = all.firstPair(mentee); pair < all.endOfPairs(mentee); pair++) {
                if (values[pair] != DROPPED
                        && certificate.excess(mentee, all.mentorOf(pair), values[pair]) != 0) {
                    left[pair] = DROPPED;
                }
            }
        }
        for (int mentor = 0; mentor < all.mentors(); mentor++) {
            neededMentor[mentor] |=
                    certificate.mentorCount()[mentor] == 0 && certificate.mentorFit()[mentor] > 0;
        }
    }
}
