package org.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.form.Answers;
import org.waymark.form.FormId;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;
import org.waymark.shared.ChangedMeanwhile;

class WritingThePlan {
    static final Instant NOW = Instant.parse("2026-10-07T09:00:00Z");

    final Partnership pair = Pairs.active();
    final PairMember mentor = Pairs.mentorOf(pair);
    final PairMember mentee = Pairs.menteeOf(pair);

    static Objective.Words words(ObjectiveState state) {
        return new Objective.Words(FormId.next(), null, state, LocalDate.of(2026, 12, 18), false);
    }

    static Objective set(PairMember by) {
        return Objective.set(ObjectiveId.next(), by, 0, 0, words(ObjectiveState.NOT_STARTED), NOW);
    }

    @Test
    void isTheMentees() {
        assertThat(set(mentee).state()).isEqualTo(ObjectiveState.NOT_STARTED);
        assertThatThrownBy(() -> set(mentor)).hasMessage("partnership.rule.mentee-only");
        Objective objective = set(mentee);
        assertThatThrownBy(
                        () ->
                                objective.rewrite(
                                        mentor,
                                        objective.version(),
                                        words(ObjectiveState.MET),
                                        NOW))
                .hasMessage("partnership.rule.mentee-only");
    }

    @Test
    void isCommentedOnByTheMentorAlone() {
        Objective objective = set(mentee);
        assertThat(Comment.say(CommentId.next(), mentor, objective, null, NOW).author())
                .isEqualTo(mentor.person());
        assertThatThrownBy(() -> Comment.say(CommentId.next(), mentee, objective, null, NOW))
                .hasMessage("partnership.rule.mentor-only");
    }

    @Test
    void beginsWhenBothHaveSigned() {
        assertThatThrownBy(() -> set(Pairs.menteeOf(Pairs.agreeing())))
                .hasMessage("partnership.rule.keeps-no-pages");
    }

    @Test
    void remembersSinceWhenAnObjectiveStandsWhereItStands() {
        Objective objective = set(mentee);
        Instant later = NOW.plusSeconds(60);
        objective.rewrite(mentee, objective.version(), words(ObjectiveState.NOT_STARTED), later);
        assertThat(objective.stateSince()).isEqualTo(NOW);
        objective.rewrite(mentee, objective.version(), words(ObjectiveState.MET), later);
        assertThat(objective.stateSince()).isEqualTo(later);
    }

    @Test
    void refusesToOverwriteWhatWasWrittenMeanwhile() {
        Objective objective = set(mentee);
        assertThatThrownBy(
                        () ->
                                objective.rewrite(
                                        mentee,
                                        objective.version() - 1,
                                        words(ObjectiveState.MET),
                                        NOW))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void holdsNoMoreThanCanBeKeptInView() {
        assertThatThrownBy(
                        () ->
                                Objective.set(
                                        ObjectiveId.next(),
                                        mentee,
                                        Objective.MOST_OF_A_PAIR,
                                        20,
                                        words(ObjectiveState.NOT_STARTED),
                                        NOW))
                .hasMessage("plan.rule.many");
    }

    @Test
    void isPutInOrderByTheMentee() {
        Objective first = set(mentee);
        Objective second =
                Objective.set(
                        ObjectiveId.next(), mentee, 1, 1, words(ObjectiveState.UNDER_WAY), NOW);
        second.swapWith(mentee, first);
        assertThat(second.position()).isLessThan(first.position());
        assertThatThrownBy(() -> second.swapWith(mentor, first))
                .hasMessage("partnership.rule.mentee-only");
    }

    @Test
    void isTitledByTheFirstLineOfTheNeed() {
        assertThat(ObjectiveLine.title(Answers.NONE.with("need", "Chair meetings\nand more")))
                .isEqualTo("Chair meetings");
        assertThat(ObjectiveLine.title(Answers.NONE.with("need", "x".repeat(200)))).hasSize(120);
    }

    @Test
    void namesItsStatesAsTheFormDoes() {
        for (ObjectiveState state : ObjectiveState.values()) {
            assertThat(ObjectiveState.answered(state.answer())).isEqualTo(state);
        }
    }
}
