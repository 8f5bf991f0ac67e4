package org.waymark.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PreparingACohort {
    private final CohortBuilder cohort = Cohort.of(2, 2).places(0, 1).pair(0, 0, 5);

    @Test
    void standsPairsByMenteeInWhateverOrderTheyCome() {
        Cohort built = Cohort.of(2, 1).pair(1, 0, 7).pair(0, 0, 5).build();

        assertThat(built.fitOf(built.pairOf(0, 0))).isEqualTo(5);
        assertThat(built.fitOf(built.pairOf(1, 0))).isEqualTo(7);
        assertThat(built.pairs()).isEqualTo(2);
    }

    @Test
    void refusesAPairThatStandsTwice() {
        cohort.pair(1, 0, 3).pair(0, 0, 5);

        assertThatIllegalArgumentException()
                .isThrownBy(cohort::build)
                .isInstanceOf(PairTwice.class)
                .withMessage("The pair 0 0 stands twice.");
    }

    @Test
    void refusesWhoIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cohort.pair(2, 0, 1))
                .withMessageContaining("no mentee 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cohort.pair(0, -1, 1))
                .withMessageContaining("no mentor -1");
        assertThatIllegalArgumentException().isThrownBy(() -> cohort.pair(0, 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> cohort.places(1, -1));
    }

    @Test
    void refusesLocksThatCanNotHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cohort.of(1, 1).places(0, 1).lock(0, 0).build())
                .withMessageContaining("isn't among the pairs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cohort.of(1, 1).pair(0, 0, 1).lock(0, 0).build())
                .withMessageContaining("has no place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cohort.lock(0, 0).exclude(0, 0).build())
                .withMessageContaining("excluded as well");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cohort.lock(0, 1))
                .withMessageContaining("two mentors");
    }

    @Test
    void refusesFitsWhoseSumsCouldOverflow() {
        CohortBuilder great = Cohort.of(1_000_000, 1).pair(0, 0, Integer.MAX_VALUE);

        assertThatIllegalArgumentException()
                .isThrownBy(great::build)
                .withMessageContaining("too great");
    }
}
