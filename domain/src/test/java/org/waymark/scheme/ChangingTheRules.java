package org.waymark.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.form.Answers;
import org.waymark.people.PersonId;
import org.waymark.shared.ChangedMeanwhile;

class ChangingTheRules {
    private static final Instant NOW = Instant.parse("2026-10-15T09:00:00Z");

    private final Phase phase = APhase.open();
    private final Answers was = RulesForm.answers(phase.rules());

    @Test
    void countsFromNowOnAndIsKeptInWordsWithItsReason() {
        Answers now = was.with("reply", "7").with("training", "encouraged");

        RuleChange change = changed(now, " Mentors asked for it. ");
        phase.changeRules(RulesForm.rules(now));

        assertThat(phase.rules().replyWorkingDays()).isEqualTo(7);
        assertThat(change.reason()).isEqualTo("Mentors asked for it.");
        assertThat(change.changed())
                .containsExactly(
                        "Training of mentors: required, then encouraged",
                        "Working days to reply: 10, then 7");
    }

    @Test
    void asksForAReason() {
        assertThatThrownBy(() -> changed(was.with("reply", "7"), " "))
                .hasMessage("scheme.rule.reason-missing")
                .extracting("field")
                .isEqualTo("reason");
        assertThatThrownBy(() -> changed(was.with("reply", "7"), "x".repeat(1001)))
                .hasMessage("scheme.rule.reason-too-long");
    }

    @Test
    void isRefusedWhereNothingWouldChange() {
        assertThatThrownBy(() -> changed(was, "Because")).hasMessage("scheme.rule.nothing-changed");
    }

    @Test
    void isRefusedOnceThePhaseIsClosedAndForADraft() {
        for (PhaseState next :
                new PhaseState[] {
                    PhaseState.MATCHING, PhaseState.RUNNING, PhaseState.CLOSING, PhaseState.CLOSED
                }) {
            phase.moveTo(next, APhase.STARTS);
        }

        assertThatThrownBy(() -> phase.changeRules(phase.rules()))
                .hasMessage("scheme.rule.not-running");
        assertThatThrownBy(() -> APhase.draft().changeRules(phase.rules()))
                .hasMessage("scheme.rule.not-running");
    }

    @Test
    void isRefusedWhereSomebodyElseChangedThePhaseMeanwhile() {
        assertThatThrownBy(() -> phase.mustBeAt(phase.version() + 1))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private RuleChange changed(Answers now, String reason) {
        return RuleChange.of(phase.id(), was, now, reason, PersonId.next(), NOW);
    }
}
