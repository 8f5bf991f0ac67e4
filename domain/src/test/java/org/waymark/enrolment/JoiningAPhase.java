package org.waymark.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.people.PersonId;
import org.waymark.scheme.APhase;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Training;
import org.waymark.vault.SealedText;

class JoiningAPhase {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);

    private final Phase phase = APhase.open();
    private final PersonId person = PersonId.next();

    @Test
    void isRefusedWhileThePhaseIsADraft() {
        assertThatThrownBy(() -> AnEnrolment.ofMentee(APhase.draft(), person))
                .hasMessage("enrolment.rule.not-open");
    }

    @Test
    void letsAMenteeTakePartAtOnce() {
        assertThat(AnEnrolment.ofMentee(phase, person).isLive()).isTrue();
    }

    @Test
    void letsAMentorWaitForTheCoordinatorsYes() {
        Enrolment mentor = AnEnrolment.ofMentor(phase, person, 2);

        assertThat(mentor.state()).isEqualTo(EnrolmentState.WAITING);
        assertThat(mentor.takesRequests()).isFalse();
        mentor.approve();
        assertThat(mentor.takesRequests()).isTrue();
    }

    @Test
    void refusesMorePlacesThanThePhaseAllows() {
        assertThatThrownBy(() -> AnEnrolment.ofMentor(phase, person, 5))
                .hasMessage("enrolment.rule.too-many-places");
    }

    @Test
    void keepsWhatAMatchIsMeasuredBy() {
        assertThat(AnEnrolment.ofMentor(phase, person, 1).fits())
                .containsExactlyInAnyOrder(
                        new Fit(FitKind.TOPIC, "leading"),
                        new Fit(FitKind.TOPIC, "projects"),
                        new Fit(FitKind.SITE, "online"));
    }

    @Test
    void keepsApartWhatOnlyThePersonReadsAndWhatCoordinatorsDoToo() {
        Form form = APhase.form("mentee-profile").form();
        Answers answers =
                Answers.NONE
                        .with("develop", "Lead")
                        .with("purpose", "a-new-role")
                        .with("new-no-buddy", "yes")
                        .with("never-show", PersonId.next().value())
                        .with("supporters", "My sister");

        Profile profile = Profile.of(form, answers);

        assertThat(profile.open().keys()).containsExactly("develop");
        assertThat(profile.forCoordinators().keys())
                .containsExactlyInAnyOrder("purpose", "new-no-buddy");
        assertThat(profile.own().keys()).containsExactlyInAnyOrder("never-show", "supporters");
        assertThat(profile.whole()).isEqualTo(answers);
    }

    @Test
    void countsATrainingFromItsDayOn() {
        Enrolment mentor = AnEnrolment.ofApprovedMentor(phase, person, 1);
        assertThat(mentor.isTrainedFor(Training.REQUIRED, TODAY)).isFalse();
        assertThat(mentor.isTrainedFor(Training.ENCOURAGED, TODAY)).isTrue();

        mentor.train(TODAY, TrainingKind.SESSION, TODAY);

        assertThat(mentor.isTrainedFor(Training.REQUIRED, TODAY)).isTrue();
        assertThat(mentor.isTrainedFor(Training.REQUIRED, TODAY.minusDays(1))).isFalse();
    }

    @Test
    void refusesATrainingThatIsStillAhead() {
        Enrolment mentor = AnEnrolment.ofApprovedMentor(phase, person, 1);

        assertThatThrownBy(() -> mentor.train(TODAY.plusDays(1), TrainingKind.SESSION, TODAY))
                .hasMessage("enrolment.rule.training-ahead");
    }

    @Test
    void bringsABookedTrainingToItsRecord() {
        Enrolment mentor = AnEnrolment.ofApprovedMentor(phase, person, 1);
        assertThatThrownBy(() -> mentor.bookTraining(TODAY, TODAY))
                .hasMessage("enrolment.rule.training-not-ahead");

        mentor.bookTraining(TODAY.plusDays(7), TODAY);
        mentor.bookTraining(TODAY.plusDays(9), TODAY);
        assertThat(mentor.trainingBookedOn()).contains(TODAY.plusDays(9));
        assertThat(mentor.isTrainedFor(Training.REQUIRED, TODAY.plusDays(10))).isFalse();

        mentor.train(TODAY.plusDays(9), TrainingKind.SESSION, TODAY.plusDays(9));
        assertThat(mentor.trainingBookedOn()).isEmpty();
        assertThat(mentor.mentorTrainedOn()).contains(TODAY.plusDays(9));
        assertThatThrownBy(() -> mentor.bookTraining(TODAY.plusDays(20), TODAY.plusDays(9)))
                .hasMessage("enrolment.rule.trained-already");
        assertThatThrownBy(() -> AnEnrolment.ofMentee(phase, person).bookTraining(TODAY, TODAY))
                .hasMessage("enrolment.rule.mentors-only");
    }

    @Test
    void canBePausedByAMentorOnly() {
        Enrolment mentor = AnEnrolment.ofApprovedMentor(phase, person, 1);
        mentor.pause();
        assertThat(mentor.takesRequests()).isFalse();
        mentor.resume();
        assertThat(mentor.takesRequests()).isTrue();

        assertThatThrownBy(() -> AnEnrolment.ofMentee(phase, person).pause())
                .hasMessage("enrolment.rule.mentors-only");
    }

    @Test
    void staysPausedWhereACoordinatorPausedIt() {
        Enrolment mentor = AnEnrolment.ofApprovedMentor(phase, person, 1);
        mentor.pauseFor(PersonId.next());

        assertThatThrownBy(mentor::resume).hasMessage("enrolment.rule.paused-by-coordinator");
        mentor.change(
                phase,
                new WrittenProfile(
                        mentor.form(),
                        new Profile(
                                mentor.profile().with("places", "1"), Answers.NONE, Answers.NONE),
                        null,
                        mentor.ownAnswers()));
        assertThat(mentor.takesRequests()).isFalse();

        mentor.resumeForCoordinator();
        assertThat(mentor.takesRequests()).isTrue();
    }

    @Test
    void canBeDoneAgainAfterLeavingAndKeepsTheApproval() {
        Enrolment mentor = AnEnrolment.ofApprovedMentor(phase, person, 1);
        mentor.leave(AnEnrolment.JOINED_AT);
        assertThat(mentor.isLive()).isFalse();
        assertThatThrownBy(mentor::pause).hasMessage("enrolment.rule.has-left");

        assertThatCode(
                        () ->
                                mentor.joinAgain(
                                        phase,
                                        new WrittenProfile(
                                                mentor.form(),
                                                new Profile(
                                                        mentor.profile(),
                                                        Answers.NONE,
                                                        Answers.NONE),
                                                null,
                                                mentor.ownAnswers()),
                                        AnEnrolment.JOINED_AT))
                .doesNotThrowAnyException();
        assertThat(mentor.isLive()).isTrue();
        assertThat(mentor.part()).isEqualTo(Part.MENTOR);
        assertThat(mentor.ownAnswers()).isInstanceOf(SealedText.class);
    }
}
