package org.waymark.persistence.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.draft.InMemoryDrafts;
import org.waymark.enrolment.Enrolled;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.EnrolmentLeft;
import org.waymark.enrolment.EnrolmentService;
import org.waymark.enrolment.EnrolmentState;
import org.waymark.enrolment.HidingService;
import org.waymark.enrolment.JoiningService;
import org.waymark.enrolment.MentorPaused;
import org.waymark.enrolment.MentorService;
import org.waymark.enrolment.MentorTrained;
import org.waymark.enrolment.MentorTrainingBooked;
import org.waymark.enrolment.OpenPhase;
import org.waymark.enrolment.OpenPhaseService;
import org.waymark.enrolment.OwnAnswers;
import org.waymark.enrolment.Participant;
import org.waymark.enrolment.TrainingKind;
import org.waymark.form.Answers;
import org.waymark.form.FormShelf;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.access.JpaAccounts;
import org.waymark.persistence.form.JpaForms;
import org.waymark.persistence.partnership.JpaOwnCircle;
import org.waymark.persistence.partnership.JpaPartnershipFigures;
import org.waymark.persistence.people.JpaColleagues;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.persistence.people.JpaOrganisation;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.persistence.scheme.JpaInvitations;
import org.waymark.persistence.scheme.JpaPhases;
import org.waymark.persistence.scheme.JpaSchemes;
import org.waymark.persistence.vault.JpaVaultKeys;
import org.waymark.scheme.Audience;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseFigures;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.SchemeId;
import org.waymark.scheme.SchemeOverviewService;
import org.waymark.scheme.SchemeService;
import org.waymark.scheme.Template;
import org.waymark.shared.AllOf;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RulesBroken;
import org.waymark.vault.TestVault;
import org.waymark.vault.Vault;

class JoiningAndCoordinating {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final Fired<Happened> fired = new Fired<>();
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final Caller caller = new Caller(null);
    private boolean working;

    private SchemeService schemes;
    private SchemeOverviewService overview;
    private PhaseService setup;
    private OpenPhaseService open;
    private JoiningService joining;
    private EnrolmentService enrolled;
    private HidingService hiding;
    private MentorService coordinating;
    private PersonId owen;
    private PersonId sue;
    private PersonId ada;
    private PersonId grace;
    private PeopleFixture people;
    private PhaseId phase;
    private SchemeId scheme;

    @BeforeEach
    void anOpenPhaseOfOneStepBeyond() {
        people = new PeopleFixture(db);
        owen = people.person("Owen", "Price");
        grace = people.person("Grace", "Hall");
        sue = people.person("Sue", "Croft");
        ada = people.person("Ada", "Byron");
        Vault vault = TestVault.with(db.make(JpaVaultKeys.class));
        Object[] all = {
            caller,
            clock,
            fired,
            drafts,
            vault,
            db.make(OwnAnswers.class, caller, vault),
            db.make(JpaAccounts.class),
            db.make(JpaForms.class),
            new FormShelf(db.make(JpaForms.class)),
            db.make(JpaSchemes.class),
            db.make(JpaPhases.class),
            db.make(JpaInvitations.class),
            db.make(JpaEnrolments.class),
            db.make(JpaEnrolmentLists.class),
            db.make(JpaDirectory.class),
            db.make(JpaColleagues.class),
            db.make(JpaOrganisation.class),
            new AllOf<PhaseFigures>(
                    List.of(
                            db.make(JpaEnrolmentFigures.class),
                            db.make(JpaPartnershipFigures.class))),
            db.make(JpaOwnCircle.class),
            (org.waymark.enrolment.Commitments) (inPhase, person, part) -> working
        };
        schemes = db.make(SchemeService.class, all);
        overview = db.make(SchemeOverviewService.class, all);
        setup = db.make(PhaseService.class, all);
        open = db.make(OpenPhaseService.class, all);
        joining = db.make(JoiningService.class, all);
        enrolled = db.make(EnrolmentService.class, all);
        hiding = db.make(HidingService.class, all);
        coordinating = db.make(MentorService.class, all);
        as(owen, () -> scheme = schemes.begin("One Step Beyond"));
        phase = aDraft(scheme, "Autumn 2026");
        as(owen, () -> schemes.appoint(scheme, grace));
        as(owen, () -> setup.publish(phase));
    }

    @Test
    void aPhaseIsNotPublishedWithoutSomebodyToCoordinateIt() {
        SchemeId lonely = as(owen, () -> schemes.begin("Lonely"));
        PhaseId draft = aDraft(lonely, "Autumn 2026");

        assertThatThrownBy(() -> as(owen, () -> setup.publish(draft)))
                .hasMessage("scheme.rule.no-coordinator");
    }

    @Test
    void aSecondPhaseUsesTheSameVersionsOfTheForms() {
        aDraft(scheme, "Spring 2027");

        assertThat(db.ask("SELECT COUNT(*) FROM form_version"))
                .isEqualTo((long) Template.FORMS.size());
    }

    @Test
    void theAudienceIsKeptAndReadBackInWords() {
        PhaseId draft = aDraft(scheme, "Spring 2027");
        as(
                owen,
                () ->
                        setup.invite(
                                draft,
                                Answers.NONE.with(
                                        "mentor-org-unit", people.university.id().value())));

        assertThat(as(owen, () -> setup.setup(draft)).audience())
                .containsEntry(Part.MENTOR, List.of("University of Northmoor"))
                .containsEntry(Part.MENTEE, List.of());
        assertThat(Audience.Kind.values()).hasSize(3);
    }

    @Test
    void whoIsNotInTheAudienceIsToldAndRefused() {
        PhaseId draft = aDraft(scheme, "Spring 2027");
        var other = new org.waymark.people.JobFamily("Technical");
        db.inTransaction(() -> db.make(JpaOrganisation.class).add(other));
        as(
                owen,
                () ->
                        setup.invite(
                                draft, Answers.NONE.with("mentee-job-family", other.id().value())));
        as(owen, () -> setup.publish(draft));

        OpenPhase seen =
                as(ada, open::phases).stream()
                        .filter(one -> one.id().equals(draft))
                        .findFirst()
                        .orElseThrow();
        assertThat(seen.welcomed()).containsExactly(Part.MENTOR);
        assertThat(seen.audience()).containsExactly("Technical");
        assertThatThrownBy(() -> as(ada, () -> joining.join(draft, Part.MENTEE, aMentee())))
                .hasMessage("enrolment.rule.not-in-the-audience");
    }

    @Test
    void aMenteeJoinsAndOnlyTheyReadWhatIsTheirs() {
        EnrolmentId id = as(ada, () -> joining.join(phase, Part.MENTEE, aMentee()));
        as(ada, () -> hiding.hide(id, sue));
        as(ada, () -> joining.change(phase, Part.MENTEE, aMentee()));

        assertThat(fired.events()).hasAtLeastOneElementOfType(Enrolled.class);
        assertThat(String.valueOf(db.ask("SELECT profile FROM enrolment")))
                .contains("To lead a small team")
                .doesNotContain("a-new-role")
                .doesNotContain("purpose");
        assertThat(db.ask("SELECT excluded_id FROM exclusion")).isEqualTo(sue.value());
        assertThat(as(ada, () -> hiding.hidden(id))).hasSize(1);
        as(ada, () -> hiding.show(id, sue));
        assertThat(as(ada, () -> hiding.hidden(id))).isEmpty();
        assertThat(as(ada, () -> hiding.colleagues("cro"))).hasSize(1);
        assertThat(as(ada, () -> enrolled.mine(id)).answers().text("purpose"))
                .isEqualTo("a-new-role");
        assertThatThrownBy(() -> as(sue, () -> enrolled.mine(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void anIncompleteProfileIsRefusedAtItsQuestions() {
        assertThatThrownBy(
                        () ->
                                as(
                                        ada,
                                        () ->
                                                joining.join(
                                                        phase,
                                                        Part.MENTEE,
                                                        aMentee().with("develop", ""))))
                .isInstanceOf(RulesBroken.class);
    }

    @Test
    void aMentorIsApprovedAndTrainedByTheCoordinatorOfThePhase() {
        EnrolmentId id = as(sue, () -> joining.join(phase, Part.MENTOR, aMentor(3)));
        assertThat(db.ask("SELECT places FROM mentor_place")).isEqualTo(3);
        assertThatThrownBy(() -> as(owen, () -> coordinating.approve(id)))
                .isInstanceOf(NotFound.class);

        as(grace, () -> coordinating.approve(id));
        as(grace, () -> coordinating.recordTraining(id, clock.today(), TrainingKind.EARLIER));

        assertThat(fired.events()).hasAtLeastOneElementOfType(MentorTrained.class);
        Participant line =
                as(grace, () -> coordinating.participants(phase, null)).page().items().get(0);
        assertThat(line.state()).isEqualTo(EnrolmentState.JOINED);
        assertThat(line.trainedOn()).isEqualTo(clock.today());
        assertThat(line.department()).isEqualTo("Physics");
    }

    @Test
    void aBookedTrainingIsSeenInTheListUntilItIsRecorded() {
        EnrolmentId id = as(sue, () -> joining.join(phase, Part.MENTOR, aMentor(3)));
        LocalDate booked = clock.today().plusDays(6);
        assertThatThrownBy(() -> as(owen, () -> coordinating.bookTraining(id, booked)))
                .isInstanceOf(NotFound.class);

        as(grace, () -> coordinating.bookTraining(id, booked));

        assertThat(fired.events())
                .contains(new MentorTrainingBooked(grace, id, phase, sue, Part.MENTOR, booked));
        Participant line =
                as(grace, () -> coordinating.participants(phase, null)).page().items().get(0);
        assertThat(line.trainingOn()).isEqualTo(booked);
        assertThat(line.trainedOn()).isNull();
        assertThat(as(sue, () -> enrolled.mine(id)).trainingOn()).isEqualTo(booked);
        assertThat(as(grace, () -> coordinating.training(id)).bookedOn()).isEqualTo(booked);
    }

    @Test
    void aCoordinatorPausesAMentorQuietly() {
        EnrolmentId id = as(sue, () -> joining.join(phase, Part.MENTOR, aMentor(3)));
        as(grace, () -> coordinating.approve(id));
        assertThatThrownBy(() -> as(owen, () -> coordinating.pause(id)))
                .isInstanceOf(NotFound.class);

        as(grace, () -> coordinating.pause(id));
        as(grace, () -> coordinating.pause(id));

        assertThat(fired.events()).filteredOn(MentorPaused.class::isInstance).hasSize(1);
        assertThat(as(sue, () -> enrolled.mine(id)).pausedByCoordinator()).isTrue();
        assertThatThrownBy(() -> as(sue, () -> enrolled.resume(id)))
                .hasMessage("enrolment.rule.paused-by-coordinator");
        as(grace, () -> coordinating.resume(id));
        assertThat(as(sue, () -> enrolled.mine(id)).paused()).isFalse();
    }

    @Test
    void nobodyApprovesThemselves() {
        EnrolmentId id = as(grace, () -> joining.join(phase, Part.MENTOR, aMentor(1)));

        assertThatThrownBy(() -> as(grace, () -> coordinating.approve(id)))
                .hasMessage("enrolment.rule.another-coordinator");
    }

    @Test
    void leavingWaitsForTheEndOfAPartnership() {
        EnrolmentId id = as(ada, () -> joining.join(phase, Part.MENTEE, aMentee()));
        working = true;
        assertThatThrownBy(() -> as(ada, () -> enrolled.leave(id)))
                .hasMessage("enrolment.rule.end-the-partnership-first");

        working = false;
        as(ada, () -> enrolled.leave(id));

        assertThat(fired.events()).hasAtLeastOneElementOfType(EnrolmentLeft.class);
        as(ada, () -> joining.join(phase, Part.MENTEE, aMentee()));
        assertThat(as(ada, () -> enrolled.mine(id)).state()).isEqualTo(EnrolmentState.JOINED);
    }

    @Test
    void theListBeginsWithThoseWhoWaitAndIsTurnedPageByPage() {
        as(ada, () -> joining.join(phase, Part.MENTEE, aMentee()));
        as(sue, () -> joining.join(phase, Part.MENTOR, aMentor(1)));
        as(owen, () -> joining.join(phase, Part.MENTEE, aMentee()));
        JpaEnrolmentLists lists = db.make(JpaEnrolmentLists.class);

        var first = db.inTransaction(() -> lists.participants(phase, null, 2));
        assertThat(first.items()).extracting(Participant::person).containsExactly(sue, ada);
        var second =
                db.inTransaction(() -> lists.participants(phase, new EnrolmentId(first.next()), 2));
        assertThat(second.items()).extracting(Participant::person).containsExactly(owen);
        assertThat(second.hasMore()).isFalse();
    }

    @Test
    void thePagesCostFewStatementsHoweverManyPhasesThereAre() {
        int withOne = statements(open::phases);
        for (int year = 2027; year < 2032; year++) {
            PhaseId more = aDraft(scheme, "Autumn " + year);
            as(owen, () -> setup.publish(more));
        }

        assertThat(statements(open::phases)).isEqualTo(withOne).isLessThanOrEqualTo(8);
        assertThat(statements(overview::coordinated)).isLessThanOrEqualTo(8);
        PhaseId draft = aDraft(scheme, "For some");
        as(
                owen,
                () ->
                        setup.invite(
                                draft,
                                Answers.NONE.with(
                                        "mentee-org-unit", people.department.id().value())));
        assertThat(statements(() -> setup.setup(draft))).isLessThanOrEqualTo(8);
        as(owen, () -> setup.publish(draft));
        assertThat(statements(() -> joining.profile(draft, Part.MENTEE))).isLessThanOrEqualTo(8);
        assertThat(statements(() -> joining.profile(phase, Part.MENTEE))).isLessThanOrEqualTo(8);
        assertThat(as(owen, () -> setup.setup(phase)).state()).isEqualTo(PhaseState.OPEN);
    }

    private PhaseId aDraft(SchemeId of, String name) {
        return as(
                owen,
                () ->
                        setup.draft(
                                of,
                                Template.ONE_STEP_BEYOND,
                                name,
                                LocalDate.of(2026, 10, 1),
                                LocalDate.of(2027, 9, 30)));
    }

    private int statements(Runnable work) {
        caller.becomes(grace);
        return db.statementsOf(work);
    }

    private Answers aMentee() {
        return Answers.NONE
                .with("develop", "To lead a small team.")
                .with("topics", "leading")
                .with("purpose", "a-new-role")
                .with("sites", people.site.id().value(), "online");
    }

    private Answers aMentor(int places) {
        return Answers.NONE
                .with("statement", "I listen first.")
                .with("skills", "leading")
                .with("subjects", people.department.id().value())
                .with("sites", "online")
                .with("places", String.valueOf(places));
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        caller.becomes(person);
        return db.inTransaction(work);
    }

    private void as(PersonId person, Runnable work) {
        caller.becomes(person);
        db.inTransaction(work);
    }
}
