package org.waymark.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.form.Answers;

class WhatAnOutcomeWants {
    private static final Outcome ADAPT = new Outcome("adapt", 1, "Adapts", "1 cycle", List.of());

    @Test
    void isAClaimOfTheRightLengthWithEvidenceACycleACodeAndAWord() {
        assertThat(missing(Answers.NONE))
                .containsExactly("words", "items", "cycles", "psf", "declared");
        Answers whole =
                Answers.NONE
                        .with("claim", "word ".repeat(150))
                        .with("cycles", "c1")
                        .with("psf", "a1")
                        .with("declared", "yes");
        assertThat(missing(whole)).isEmpty();
        assertThat(missing(whole.with("claim", "word ".repeat(301)))).containsExactly("words");
        assertThat(missing(whole.with("cycles", "unfinished"))).containsExactly("items", "cycles");
        assertThat(missing(whole.with("pieces", "1", "2", "3", "4"))).containsExactly("items");
    }

    @Test
    void areTheSixOfTheTemplate() {
        assertThat(Outcome.read(AwardTemplate.MENTORING_THEORY_AND_PRACTICE.outcomes()))
                .extracting(Outcome::key)
                .containsExactly(
                        "explain", "adapt", "boundaries", "feedback", "enquire", "community");
    }

    private static List<String> missing(Answers answers) {
        return ClaimStanding.of(ADAPT, answers, Set.of("c1"), false, true).missing();
    }
}
