package org.waymark.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.access.Caller;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseFigures.Figure;
import org.waymark.shared.AllOf;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;

class MovingAPhaseByHand {
    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final LocalDate today = clock.today();
    private final PersonId owen = PersonId.next();
    private final Phase phase = APhase.open();
    private final SomePhases phases = SomePhases.of(phase);
    private final Fired<Happened> happened = new Fired<>();
    private final PhaseCourseService course =
            new PhaseCourseService(
                    new Caller(owen),
                    phases,
                    new AllOf<>(List.of(counting(20, "pairs", 2), counting(1, "mentors", 5))),
                    clock,
                    happened);

    @Test
    void saysWhoIsInItBeforeItIsDone() {
        PhaseStep step = course.step(phase.id(), PhaseState.MATCHING);

        assertThat(step.isBack()).isFalse();
        assertThat(step.touched()).extracting(Figure::key).containsExactly("mentors", "pairs");
        assertThat(phase.state()).isEqualTo(PhaseState.OPEN);
        assertThat(happened.events()).isEmpty();
    }

    @Test
    void saysWhichDaysAStepBackGivesUp() {
        phase.goOnBy(new PhaseDates(null, today.minusDays(1), today.plusDays(9), null, null));
        phase.moveTo(PhaseState.MATCHING, today.minusDays(1));

        PhaseStep step = course.step(phase.id(), PhaseState.OPEN);

        assertThat(step.isBack()).isTrue();
        assertThat(step.givenUp()).containsExactly(PhaseState.MATCHING);
    }

    @Test
    void setsOnlyTheDaysOfStepsOnceItIsPublished() {
        PhaseDates dates = new PhaseDates(null, today.plusDays(1), null, null, null);

        course.plan(phase.id(), null, null, dates, phase.version());

        assertThat(phase.startsOn()).isEqualTo(APhase.STARTS);
        assertThat(phase.dates().of(PhaseState.MATCHING)).contains(today.plusDays(1));
        assertThat(happened.event()).isEqualTo(new PhaseChanged(owen, phase.id()));
    }

    @Test
    void refusesDaysToWhoeverReadAnotherVersion() {
        assertThatThrownBy(
                        () ->
                                course.plan(
                                        phase.id(),
                                        null,
                                        null,
                                        PhaseDates.BY_HAND,
                                        phase.version() + 1))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void tellsThatADraftWasMadeLikeIt() {
        PhaseId made =
                course.duplicate(phase.id(), "The next", APhase.ENDS, APhase.ENDS.plusYears(1));

        assertThat(phases.require(made).name()).isEqualTo("The next");
        assertThat(happened.event()).isEqualTo(new PhaseDuplicated(owen, made, phase.id()));
    }

    private PhaseFigures counting(int order, String key, long number) {
        return ids -> Map.of(phase.id(), List.of(new Figure(order, key, number)));
    }
}
