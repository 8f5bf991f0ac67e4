package org.waymark.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TheBestTotal {
    private static final int OF_EACH_KIND = 170;
    private static final long SEED = Long.getLong("seed", 20260410);

    /** Six kinds, 1,020 instances; each solved by paths alone, as usual, and after a guess. */
    @ParameterizedTest
    @EnumSource
    void isThatOfTheOracleAndProved(Example.Kind kind) {
        for (int i = 0; i < OF_EACH_KIND; i++) {
            long seed = SEED + 1000L * kind.ordinal() + i;
            Example example = anExample(kind, new Random(seed));
            OrTools oracle = OrTools.flow(example);
            Cohort cohort = example.cohort();
            for (int patience : new int[] {Integer.MAX_VALUE, 4, -1}) {
                Solution solution = BestTotal.of(cohort, patience);
                String which = kind + " of seed " + seed + ", patience " + patience;
                assertThat(solution.assignment().matched()).as(which).isEqualTo(oracle.matched());
                assertThat(solution.assignment().total(cohort)).as(which).isEqualTo(oracle.fit());
                assertThat(proofOf(cohort, solution)).as(which).isEmpty();
            }
            CorruptedProofs.areRefused(cohort, BestTotal.of(cohort), new Random(seed));
        }
        System.out.println("The best total, " + kind + ": seeds from " + SEED);
    }

    @ParameterizedTest
    @EnumSource
    void isThatOfTheOracleForACohortOfAThousand(Example.Kind kind) {
        Example example = Example.of(kind, 1_000, 400, 20, 1_000_000, new Random(SEED));
        OrTools oracle = OrTools.flow(example);
        Cohort cohort = example.cohort();

        Solution solution = BestTotal.of(cohort);

        assertThat(solution.assignment().matched()).isEqualTo(oracle.matched());
        assertThat(solution.assignment().total(cohort)).isEqualTo(oracle.fit());
        assertThat(proofOf(cohort, solution)).isEmpty();
    }

    @Test
    void putsTheNumberMatchedBeforeTheFit() {
        Cohort cohort =
                Cohort.of(2, 2)
                        .places(0, 1)
                        .places(1, 1)
                        .pair(0, 0, 1_000_000)
                        .pair(0, 1, 1)
                        .pair(1, 0, 2)
                        .build();

        Solution solution = BestTotal.of(cohort);

        assertThat(solution.assignment().matched()).isEqualTo(2);
        assertThat(solution.assignment().total(cohort)).isEqualTo(3);
        assertThat(proofOf(cohort, solution)).isEmpty();
    }

    @Test
    void leavesWhomNobodyMayHave() {
        Cohort cohort = Cohort.of(3, 2).places(0, 1).pair(0, 0, 5).pair(1, 1, 5).build();

        Solution solution = BestTotal.of(cohort);

        assertThat(solution.assignment().mentorOf(0)).isZero();
        assertThat(solution.assignment().isMatched(1)).isFalse();
        assertThat(solution.assignment().isMatched(2)).isFalse();
        assertThat(proofOf(cohort, solution)).isEmpty();
    }

    @Test
    void isNothingForNobody() {
        Cohort cohort = Cohort.of(0, 0).build();

        assertThat(BestTotal.of(cohort).assignment().matched()).isZero();
        assertThat(proofOf(cohort, BestTotal.of(cohort))).isEmpty();
    }

    /** Fits as great as they come, along a chain in which everyone has to move up. */
    @Test
    void staysExactWithTheGreatestFits() {
        int length = 5_000;
        CohortBuilder chain = Cohort.of(length, length);
        for (int i = 0; i < length; i++) {
            chain.places(i, 1).pair(i, i, Integer.MAX_VALUE);
            if (i > 0) {
                chain.pair(i - 1, i, i % 3);
            }
        }
        chain.exclude(length - 1, length - 1).pair(length - 1, 0, 7);
        Cohort cohort = chain.build();

        for (int patience : new int[] {Integer.MAX_VALUE, -1}) {
            Solution solution = BestTotal.of(cohort, patience);

            assertThat(solution.assignment().matched()).isEqualTo(length);
            assertThat(proofOf(cohort, solution)).isEmpty();
        }
    }

    private static Example anExample(Example.Kind kind, Random random) {
        int mentees = 1 + random.nextInt(120);
        int mentors = 1 + random.nextInt(60);
        int greatestFit = random.nextBoolean() ? 1_000 : 1 + random.nextInt(10);
        return Example.of(kind, mentees, mentors, 1 + random.nextInt(12), greatestFit, random);
    }

    private static Optional<String> proofOf(Cohort cohort, Solution solution) {
        return Proof.fault(cohort, solution.assignment(), solution.certificate());
    }
}
