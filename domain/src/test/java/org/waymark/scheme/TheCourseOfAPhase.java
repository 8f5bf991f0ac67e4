package org.waymark.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.scheme.APhase.STARTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.people.PersonId;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.UniversityTime;

class TheCourseOfAPhase {
    private static final LocalDate MATCHING = STARTS.plusMonths(1);
    private static final LocalDate RUNNING = STARTS.plusMonths(2);

    private final Phase phase = APhase.draft();
    private final Fired<Happened> happened = new Fired<>();
    private int coordinators = 1;

    @Test
    void opensAtOnceWhereNoDayIsSet() {
        phase.publish(1, STARTS);

        assertThat(phase.state()).isEqualTo(PhaseState.OPEN);
        assertThat(phase.waitsToOpen()).isFalse();
    }

    @Test
    void waitsForItsOpeningDayAndTellsNobodyBefore() {
        phase.goOnBy(opening(STARTS));
        phase.publish(1, STARTS.minusDays(2));

        goesRoundOn(STARTS.minusDays(1));
        assertThat(phase.state()).isEqualTo(PhaseState.DRAFT);
        assertThat(happened.events()).isEmpty();

        goesRoundOn(STARTS);
        assertThat(phase.state()).isEqualTo(PhaseState.OPEN);
        assertThat(happened.event()).isEqualTo(new PhasePublished(null, phase.id()));
    }

    @Test
    void waitsOnWhereNobodyCoordinatesItAnyMore() {
        phase.goOnBy(opening(STARTS));
        phase.publish(1, STARTS.minusDays(2));
        coordinators = 0;

        goesRoundOn(STARTS);

        assertThat(phase.state()).isEqualTo(PhaseState.DRAFT);
        assertThat(phase.waitsToOpen()).isTrue();
    }

    @Test
    void isADraftLikeAnyOtherOnceItIsHeldBack() {
        phase.goOnBy(opening(STARTS));
        phase.publish(1, STARTS.minusDays(2));
        phase.holdBack();

        goesRoundOn(STARTS);

        assertThat(phase.state()).isEqualTo(PhaseState.DRAFT);
        assertThatThrownBy(phase::holdBack).hasMessage("scheme.rule.does-not-wait");
    }

    @Test
    void takesEveryStepWhoseDayHasComeOneAfterTheOther() {
        phase.publish(1, STARTS);
        phase.goOnBy(new PhaseDates(null, MATCHING, RUNNING, null, null));

        goesRoundOn(RUNNING.plusDays(3));

        assertThat(phase.state()).isEqualTo(PhaseState.RUNNING);
        assertThat(happened.events())
                .containsExactly(
                        new PhaseMoved(null, phase.id(), PhaseState.MATCHING),
                        new PhaseMoved(null, phase.id(), PhaseState.RUNNING));
    }

    @Test
    void passesAStateThatHasNoDayWhereALaterOneHas() {
        phase.publish(1, STARTS);
        phase.goOnBy(new PhaseDates(null, null, RUNNING, null, null));

        goesRoundOn(RUNNING);

        assertThat(phase.state()).isEqualTo(PhaseState.RUNNING);
    }

    @Test
    void staysWhereItWasMovedBackToByHand() {
        phase.publish(1, STARTS);
        phase.goOnBy(new PhaseDates(null, MATCHING, RUNNING, null, null));
        goesRoundOn(MATCHING);

        phase.moveTo(PhaseState.OPEN, MATCHING);
        goesRoundOn(MATCHING.plusDays(1));

        assertThat(phase.state()).isEqualTo(PhaseState.OPEN);
        assertThat(phase.dates().of(PhaseState.MATCHING)).isEmpty();
        assertThat(phase.dates().of(PhaseState.RUNNING)).contains(RUNNING);
    }

    @Test
    void refusesAStepBeforeTheOneBeforeIt() {
        assertThatThrownBy(() -> phase.goOnBy(new PhaseDates(null, RUNNING, MATCHING, null, null)))
                .hasMessage("scheme.rule.dates-in-order")
                .extracting("field")
                .isEqualTo("runningOn");
    }

    @Test
    void saysAllThatItCantBePublishedWithout() {
        assertThat(phase.hindrances(0, APhase.ENDS))
                .extracting("key")
                .containsExactly("scheme.rule.ends-in-the-past", "scheme.rule.no-coordinator");
        assertThat(phase.hindrances(1, STARTS)).isEmpty();
    }

    @Test
    void isFollowedByOneLikeItWithoutItsDays() {
        var audience =
                Set.of(new Audience(Part.MENTEE, Audience.Kind.GRADE, PhaseId.next().value()));
        phase.invite(audience);
        phase.tellBeforeJoining("It is voluntary.");
        phase.goOnBy(opening(STARTS));
        phase.publish(1, STARTS);

        Phase next = phase.another("The next", APhase.ENDS, APhase.ENDS.plusYears(1));

        assertThat(next.state()).isEqualTo(PhaseState.DRAFT);
        assertThat(next.audience()).isEqualTo(audience);
        assertThat(next.toldBeforeJoining()).containsExactly("It is voluntary.");
        assertThat(next.form("agreement")).isEqualTo(phase.form("agreement"));
        assertThat(RulesForm.answers(next.rules())).isEqualTo(RulesForm.answers(phase.rules()));
        assertThat(next.rules()).isNotSameAs(phase.rules());
        assertThat(next.dates().of(PhaseState.OPEN)).isEmpty();
        assertThat(next.beenThrough()).isEmpty();
    }

    private static PhaseDates opening(LocalDate day) {
        return new PhaseDates(day, null, null, null, null);
    }

    private void goesRoundOn(LocalDate day) {
        new PhaseCalendar(SomePhases.of(phase), new Coordinated(), happened)
                .round(UniversityTime.startOf(day));
    }

    private final class Coordinated implements Schemes {
        @Override
        public List<PersonId> coordinatorsOf(SchemeId scheme) {
            return coordinators == 0 ? List.of() : List.of(PersonId.next());
        }

        @Override
        public void add(Scheme scheme) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Scheme> find(SchemeId id) {
            return Optional.empty();
        }

        @Override
        public List<Scheme> all() {
            return List.of();
        }

        @Override
        public void appoint(SchemeId scheme, PersonId coordinator) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void dismiss(SchemeId scheme, PersonId coordinator) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isCoordinatedBy(SchemeId scheme, PersonId person) {
            return false;
        }

        @Override
        public boolean isCoordinator(PersonId person) {
            return false;
        }
    }
}
