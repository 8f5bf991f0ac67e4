package org.waymark.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Changes a right answer in each way that makes it wrong, and looks whether it is refused. */
final class CorruptedProofs {
    private final Cohort cohort;
    private final Solution solution;
    private final Random random;

    private CorruptedProofs(Cohort cohort, Solution solution, Random random) {
        this.cohort = cohort;
        this.solution = solution;
        this.random = random;
    }

    static void areRefused(Cohort cohort, Solution solution, Random random) {
        CorruptedProofs proofs = new CorruptedProofs(cohort, solution, random);
        proofs.refusesEveryChangedValue();
        proofs.refusesWhateverBringsLess();
        proofs.refusesTooManyWithOneMentor();
    }

    private void refusesEveryChangedValue() {
        int mentee = random.nextInt(cohort.mentees());
        int mentor = random.nextInt(cohort.mentors());
        int by = random.nextBoolean() ? 1 + random.nextInt(1000) : -1 - random.nextInt(1000);
        refuses(values -> values.menteeFit()[mentee] += by);
        refuses(values -> values.mentorFit()[mentor] += by);
        refuses(values -> values.menteeCount()[mentee] += by);
        refuses(values -> values.mentorCount()[mentor] += by);
        refuses(values -> values.menteeFit()[mentee] = Long.MAX_VALUE);
        refuses(values -> values.mentorCount()[mentor] = Integer.MAX_VALUE);
    }

    /** Somebody stands up, and somebody moves: refused unless it is as good. */
    private void refusesWhateverBringsLess() {
        int mentee = random.nextInt(cohort.mentees());
        if (solution.assignment().isMatched(mentee)) {
            assertThat(faultWith(mentee, Cohort.NONE)).isPresent();
        }
        assertThat(faultWith(mentee, cohort.mentors())).isPresent();
        for (int mentor = 0; mentor < cohort.mentors(); mentor++) {
            if (mentor != solution.assignment().mentorOf(mentee)) {
                if (cohort.pairOf(mentee, mentor) == Cohort.NONE) {
                    assertThat(faultWith(mentee, mentor)).isPresent();
                } else if (changeBy(mentee, mentor) < 0) {
                    assertThat(faultWith(mentee, mentor)).isPresent();
                }
            }
        }
    }

    private void refusesTooManyWithOneMentor() {
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            for (int pair = cohort.firstPair(mentee); pair < cohort.endOfPairs(mentee); pair++) {
                int mentor = cohort.mentorOf(pair);
                if (solution.assignment().mentorOf(mentee) != mentor && isFull(mentor)) {
                    assertThat(faultWith(mentee, mentor)).isPresent();
                    return;
                }
            }
        }
    }

    private boolean isFull(int mentor) {
        int free = cohort.places(mentor);
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            if (!cohort.locks().holds(mentee) && solution.assignment().mentorOf(mentee) == mentor) {
                free--;
            }
        }
        return free == 0;
    }

    private int changeBy(int mentee, int mentor) {
        int fit = cohort.fitOf(cohort.pairOf(mentee, mentor));
        return solution.assignment().isMatched(mentee)
                ? fit - solution.assignment().fitOf(cohort, mentee)
                : fit;
    }

    private Optional<String> faultWith(int mentee, int mentor) {
        int[] changed = new int[cohort.mentees()];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = i == mentee ? mentor : solution.assignment().mentorOf(i);
        }
        return Proof.fault(cohort, new Assignment(changed), solution.certificate());
    }

    private void refuses(Consumer<Certificate> change) {
        Certificate right = solution.certificate();
        Certificate changed =
                new Certificate(
                        right.menteeCount().clone(),
                        right.menteeFit().clone(),
                        right.mentorCount().clone(),
                        right.mentorFit().clone());
        change.accept(changed);
        assertThat(Proof.fault(cohort, solution.assignment(), changed)).isPresent();
    }
}
