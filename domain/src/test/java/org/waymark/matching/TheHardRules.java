package org.waymark.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;

class TheHardRules {
    private static final PersonId MENTOR = PersonId.next();
    private static final PersonId MENTEE = PersonId.next();

    @Test
    void letTwoMatchWhomNothingKeepsApart() {
        assertThat(rules(false, true, true, false, false, 1).broken()).isEmpty();
    }

    @Test
    void neverMatchAnybodyWithThemselves() {
        assertThat(
                        new HardRules(MENTOR, MENTOR, false, true, true, false, false, 1)
                                .broken()
                                .map(RuleBroken::key))
                .contains("matching.rule.oneself");
    }

    @Test
    void neverMatchWithinAReportingLine() {
        assertThat(key(rules(true, true, true, false, false, 1)))
                .isEqualTo("matching.rule.reporting-line");
    }

    @Test
    void neverMatchWhoHasLeftThePhase() {
        assertThat(key(rules(false, false, true, false, false, 1)))
                .isEqualTo("matching.rule.mentee-not-in-phase");
    }

    @Test
    void readAlikeWhetherFullOrPausedOrExcludedOrGone() {
        assertThat(key(rules(false, true, false, false, false, 1)))
                .isEqualTo(key(rules(false, true, true, true, false, 1)))
                .isEqualTo(key(rules(false, true, true, false, true, 1)))
                .isEqualTo(key(rules(false, true, true, false, false, 0)))
                .isEqualTo("matching.rule.not-available");
    }

    @Test
    void areToldOneByOneToACoordinator() {
        assertThat(rules(true, true, true, false, true, 0).checks())
                .filteredOn(check -> !check.holds())
                .extracting(HardRules.Check::rule)
                .containsExactly("reporting-line", "preference", "place");
        assertThat(rules(false, true, true, false, false, 1).checks())
                .allMatch(HardRules.Check::holds);
    }

    private static HardRules rules(
            boolean line, boolean mentee, boolean mentor, boolean paused, boolean excl, int left) {
        return new HardRules(MENTOR, MENTEE, line, mentee, mentor, paused, excl, left);
    }

    private static String key(HardRules rules) {
        return rules.broken().orElseThrow().key();
    }
}
