package org.waymark.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two mentees would like to have the only place; the second has no other. */
class TheProof {
    private final Cohort cohort =
            Cohort.of(2, 2)
                    .places(0, 1)
                    .places(1, 3)
                    .pair(0, 0, 9)
                    .pair(0, 1, 4)
                    .pair(1, 0, 5)
                    .build();

    private final Solution best = BestTotal.of(cohort);

    @Test
    void acceptsTheBest() {
        assertThat(Proof.holds(cohort, best)).isTrue();
        assertThat(best.assignment().total(cohort)).isEqualTo(9);
    }

    @Test
    void refusesAnotherAssignment() {
        assertThat(fault(new Assignment(0, Cohort.NONE)))
                .get()
                .asString()
                .contains("takes no part");
        assertThat(fault(new Assignment(0, 0))).isPresent();
        assertThat(fault(new Assignment(1, 1))).get().asString().contains("isn't eligible");
        assertThat(fault(new Assignment(1))).get().asString().contains("another question");
    }

    @Test
    void refusesValuesTooGreatToBeAdded() {
        best.certificate().menteeFit()[0] = Long.MAX_VALUE;
        best.certificate().mentorFit()[0] = Long.MAX_VALUE;

        assertThat(fault(best.assignment())).isPresent();
    }

    @Test
    void refusesWhoeverPartsALockedPair() {
        Cohort locked = Cohort.of(2, 1).places(0, 1).pair(0, 0, 1).pair(1, 0, 8).lock(0, 0).build();
        Solution solution = BestTotal.of(locked);

        assertThat(solution.assignment().mentorOf(0)).isZero();
        assertThat(Proof.holds(locked, solution)).isTrue();
        assertThat(Proof.fault(locked, new Assignment(Cohort.NONE, 0), solution.certificate()))
                .get()
                .asString()
                .contains("locked");
    }

    private Optional<String> fault(Assignment assignment) {
        return Proof.fault(cohort, assignment, best.certificate());
    }
}
