package org.waymark.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThePolicies {
    /** The first mentee is best with either; together they are best crossed, or kept even. */
    private final Cohort cohort =
            Cohort.of(2, 2)
                    .places(0, 1)
                    .places(1, 1)
                    .pair(0, 0, 90)
                    .pair(0, 1, 50)
                    .pair(1, 0, 60)
                    .pair(1, 1, 10)
                    .build();

    @Test
    void differInWhatTheyGiveUp() {
        Outcome total = Policy.BEST_TOTAL.of(cohort);
        Outcome even = Policy.BEST_FOR_THE_WORST_OFF.of(cohort);
        Outcome stable = Policy.STABLE.of(cohort);

        assertThat(total.totalFit()).isEqualTo(110);
        assertThat(even.worstFit()).hasValue(50);
        assertThat(even.blockingPairs()).isEqualTo(1);
        assertThat(stable.blockingPairs()).isZero();
        assertThat(stable.assignment().mentorOf(0)).isZero();
        assertThat(stable.worstFit()).hasValue(10);
    }

    @Test
    void areEmptyForNobody() {
        for (Policy policy : Policy.values()) {
            Outcome outcome = policy.of(Cohort.of(1, 1).places(0, 1).build());

            assertThat(outcome.matched()).isZero();
            assertThat(outcome.worstFit()).isEmpty();
            assertThat(outcome.blockingPairs()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepLockedPairsAndNeverMakeExcludedOnes(Policy policy) {
        Cohort decided =
                Cohort.of(3, 2)
                        .places(0, 1)
                        .places(1, 2)
                        .pair(0, 0, 1)
                        .pair(1, 0, 99)
                        .pair(1, 1, 5)
                        .pair(2, 1, 80)
                        .lock(0, 0)
                        .exclude(2, 1)
                        .build();

        Outcome outcome = policy.of(decided);

        assertThat(outcome.assignment().mentorOf(0)).isZero();
        assertThat(outcome.assignment().mentorOf(1)).isEqualTo(1);
        assertThat(outcome.assignment().isMatched(2)).isFalse();
        assertThat(outcome.totalFit()).isEqualTo(6);
        assertThat(outcome.blockingPairs()).isZero();
    }

    /** All assignments are tried, which is possible for five. */
    @ParameterizedTest
    @EnumSource
    void areBestForTheWorstOffOfAllAssignments(Example.Kind kind) {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            Cohort few =
                    Example.of(kind, 5, 1 + random.nextInt(5), 1 + random.nextInt(4), 6, random)
                            .cohort();
            int[] best = new EveryAssignment(few).bestForTheWorstOff();

            Assignment found = Policy.BEST_FOR_THE_WORST_OFF.of(few).assignment();

            assertThat(fitsFromTheWorst(few, found)).as(kind + " " + seed).isEqualTo(best);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leaveNoBlockingPairWhenStable(Example.Kind kind) {
        for (int seed = 0; seed < 100; seed++) {
            Cohort many = Example.of(kind, 60, 25, 8, 40, new Random(seed)).cohort();
            Outcome stable = Policy.STABLE.of(many);

            assertThat(stable.blockingPairs()).as(kind + " " + seed).isZero();
            assertThat(stable.matched())
                    .isLessThanOrEqualTo(BestTotal.of(many).assignment().matched());
        }
    }

    @Test
    void areBestForTheWorstOffOfACohortOfAThousand() {
        Cohort thousand =
                Example.of(Example.Kind.EXACTLY_FULL, 1_000, 400, 20, 100, new Random(1)).cohort();

        Outcome even = Policy.BEST_FOR_THE_WORST_OFF.of(thousand);
        Outcome total = Policy.BEST_TOTAL.of(thousand);

        assertThat(even.matched()).isEqualTo(total.matched());
        assertThat(even.totalFit()).isLessThanOrEqualTo(total.totalFit());
        assertThat(even.worstFit().orElseThrow())
                .isGreaterThanOrEqualTo(total.worstFit().orElseThrow());
    }

    private static int[] fitsFromTheWorst(Cohort cohort, Assignment assignment) {
        int[] fits = new int[assignment.matched()];
        int next = 0;
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            if (assignment.isMatched(mentee)) {
                fits[next++] = assignment.fitOf(cohort, mentee);
            }
        }
        Arrays.sort(fits);
        return fits;
    }

    /** Tries whatever can be made of a few. */
    private static final class EveryAssignment {
        private final Cohort cohort;
        private final int[] mentorOf;
        private final int[] free;
        private int[] best = {};

        EveryAssignment(Cohort cohort) {
            this.cohort = cohort;
            mentorOf = new int[cohort.mentees()];
            free = new int[cohort.mentors()];
            Arrays.setAll(mentorOf, cohort.locks()::mentorOf);
            Arrays.setAll(free, cohort::places);
        }

        int[] bestForTheWorstOff() {
            tryFrom(0);
            return best;
        }

        private void tryFrom(int mentee) {
            if (mentee == mentorOf.length) {
                compare();
                return;
            }
            tryFrom(mentee + 1);
            for (int pair = cohort.firstPair(mentee); pair < cohort.endOfPairs(mentee); pair++) {
                int mentor = cohort.mentorOf(pair);
                if (free[mentor] > 0) {
                    free[mentor]--;
                    mentorOf[mentee] = mentor;
                    tryFrom(mentee + 1);
                    mentorOf[mentee] = Cohort.NONE;
                    free[mentor]++;
                }
            }
        }

        private void compare() {
            int[] fits = fitsFromTheWorst(cohort, new Assignment(mentorOf));
            if (Comparator.<int[]>comparingInt(some -> some.length)
                            .thenComparing(Arrays::compare)
                            .compare(fits, best)
                    > 0) {
                best = fits;
            }
        }
    }
}
