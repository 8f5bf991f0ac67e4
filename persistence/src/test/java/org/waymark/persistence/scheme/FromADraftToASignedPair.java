package org.waymark.persistence.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.agreement.AgreementService;
import org.waymark.agreement.AgreementTexts;
import org.waymark.agreement.SigningService;
import org.waymark.draft.InMemoryDrafts;
import org.waymark.enrolment.Commitments;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.JoiningService;
import org.waymark.enrolment.MentorService;
import org.waymark.enrolment.OwnAnswers;
import org.waymark.enrolment.TrainingKind;
import org.waymark.form.Answers;
import org.waymark.form.FormShelf;
import org.waymark.matching.Acceptance;
import org.waymark.matching.AskingInTurn;
import org.waymark.matching.ChoosingService;
import org.waymark.matching.ClosingOffers;
import org.waymark.matching.ClosingShortlists;
import org.waymark.matching.FindingService;
import org.waymark.matching.FoundMentors;
import org.waymark.matching.KeepingMentorsFindable;
import org.waymark.matching.MatchRules;
import org.waymark.matching.MentorFilter;
import org.waymark.matching.ReasonWords;
import org.waymark.meeting.BookingService;
import org.waymark.meeting.LapseRound;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingViews;
import org.waymark.meeting.MeetingsLapsed;
import org.waymark.meeting.MentorTrainings;
import org.waymark.meeting.Proposal;
import org.waymark.meeting.VenueKind;
import org.waymark.observation.ObservationBookingService;
import org.waymark.observation.ObservationService;
import org.waymark.observation.ObservationWords;
import org.waymark.observation.ObservationsOfPair;
import org.waymark.observation.ObservationsRead;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.access.JpaAccounts;
import org.waymark.persistence.agreement.JpaAgreedTerms;
import org.waymark.persistence.agreement.JpaAgreements;
import org.waymark.persistence.enrolment.JpaEnrolmentLists;
import org.waymark.persistence.enrolment.JpaEnrolments;
import org.waymark.persistence.form.JpaForms;
import org.waymark.persistence.matching.JpaFindableMentors;
import org.waymark.persistence.matching.JpaMatchingLists;
import org.waymark.persistence.matching.JpaMentorSearch;
import org.waymark.persistence.matching.JpaOffers;
import org.waymark.persistence.matching.JpaPool;
import org.waymark.persistence.matching.JpaRequests;
import org.waymark.persistence.matching.JpaShortlists;
import org.waymark.persistence.meeting.JpaLapses;
import org.waymark.persistence.meeting.JpaMeetingLists;
import org.waymark.persistence.meeting.JpaMeetings;
import org.waymark.persistence.observation.JpaObservationLists;
import org.waymark.persistence.observation.JpaObservations;
import org.waymark.persistence.partnership.JpaHolds;
import org.waymark.persistence.partnership.JpaOwnCircle;
import org.waymark.persistence.partnership.JpaPartnershipLists;
import org.waymark.persistence.partnership.JpaPartnerships;
import org.waymark.persistence.partnership.JpaSharedLine;
import org.waymark.persistence.people.JpaColleagues;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.persistence.people.JpaOrganisation;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.persistence.plan.JpaObjectives;
import org.waymark.persistence.plan.JpaPlanLists;
import org.waymark.persistence.report.JpaReports;
import org.waymark.persistence.review.JpaReviewLists;
import org.waymark.persistence.review.JpaReviews;
import org.waymark.persistence.vault.JpaVaultKeys;
import org.waymark.plan.Outline;
import org.waymark.plan.PlanService;
import org.waymark.report.AReport;
import org.waymark.report.ReportCalendar;
import org.waymark.report.ReportSending;
import org.waymark.review.ReviewOpened;
import org.waymark.review.ReviewRound;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.SchemeService;
import org.waymark.scheme.Template;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.TestVault;

/** Each template once: set up, joined, matched, signed, and then its own rules. */
class FromADraftToASignedPair {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final LocalDate today = clock.today();
    private final Fired<Happened> fired = new Fired<>();
    private final Caller caller = new Caller(null);
    private final List<Object> things = new ArrayList<>();

    private PersonId owen;
    private PersonId grace;
    private PersonId mentor;
    private PersonId mentee;
    private PhaseId phase;
    private EnrolmentId mentorship;
    private PartnershipId pair;

    @Test
    void oneStepBeyondIsAskedForAndReportsFallDue() {
        begin(Template.ONE_STEP_BEYOND);
        joins(Answers.NONE);
        asks();
        assertThatThrownBy(this::proposesAMeeting).hasMessage("meeting.rule.training-first");
        trains();
        proposesAMeeting();
        signs(Answers.NONE);

        assertThat(reports()).isEqualTo(1);
        assertThat(observations().proposable()).isTrue();
        assertThat(lapsedOn(today.plusWeeks(4))).isFalse();
        assertThat(lapsedOn(today.plusWeeks(4).plusDays(1))).isTrue();
    }

    @Test
    void theNetworkNeedsNeitherApprovalNorTrainingAndHasNoReports() {
        begin(Template.MENTOR_NETWORK);
        joins(Answers.NONE);
        asks();
        proposesAMeeting();
        signs(Answers.NONE);

        assertThat(reports()).isZero();
        assertThat(observations().proposable()).isFalse();
        assertThatThrownBy(
                        () ->
                                as(
                                        mentee,
                                        () ->
                                                make(ObservationBookingService.class)
                                                        .toPropose(pair)))
                .isInstanceOf(NotFound.class);
        assertThat(plan().writable()).isTrue();
        assertThat(plan().optional()).isTrue();
        ReviewOpened halfway = reviewOn(today.plusDays(134));
        assertThat(halfway.alone()).isFalse();
    }

    @Test
    void learningSupportIsMatchedByACoordinatorAndMeetsEachWeekAtFirst() {
        begin(Template.LEARNING_SUPPORT);
        joins(Answers.NONE.with("shifts", "Monday to Wednesday"));
        isMatched();
        trains();
        signs(Answers.NONE.with("release", "Friday mornings"));

        assertThat(reports()).isEqualTo(1);
        assertThat(observations().bothWays()).isTrue();
        assertThat(lapsedOn(today.plusWeeks(1))).isFalse();
        assertThat(lapsedOn(today.plusWeeks(1).plusDays(1))).isTrue();
        assertThat(reviewOn(today.plusWeeks(6)).alone()).isTrue();
    }

    @Test
    void theAwardIsMatchedByACoordinatorAndLooksBackAtTheEndOfEachCycle() {
        begin(Template.MENTORING_AWARD);
        joins(Answers.NONE);
        isMatched();
        trains();
        signs(Answers.NONE);

        assertThat(reports()).isZero();
        assertThat(observations().aCycle()).isEqualTo(1);
        assertThat(lapsedOn(today.plusWeeks(3))).isFalse();
        assertThat(lapsedOn(today.plusWeeks(3).plusDays(1))).isTrue();
        assertThat(reviewOn(today.plusMonths(6)).alone()).isTrue();
    }

    @Test
    void aProgrammeLastsUntilItsAssessmentAndIsLookedBackOnEveryEightWeeks() {
        begin(Template.PROGRAMME_SUPPORT);
        joins(Answers.NONE);
        asks();
        trains();
        signs(
                Answers.NONE
                        .with("until", today.plusWeeks(30).toString())
                        .with("programme", "iam Certificate"));

        assertThat(reports()).isZero();
        assertThat(observations().proposable()).isTrue();
        assertThat(lapsedOn(today.plusWeeks(2).plusDays(1))).isTrue();
        assertThat(reviewOn(today.plusWeeks(8)).dueOn())
                .isBetween(today.plusWeeks(8).minusDays(2), today.plusWeeks(8));
    }

    private void begin(Template template) {
        PeopleFixture people = new PeopleFixture(db);
        owen = people.person("Owen", "Price");
        grace = people.person("Grace", "Hall");
        mentor = people.person("Sue", "Croft", people.person("Farah", "Siddiqui"));
        mentee = people.person("Ada", "Byron");
        collect();
        phase =
                as(
                        owen,
                        () ->
                                make(PhaseService.class)
                                        .beginWith(
                                                "Scheme",
                                                template,
                                                template.title(),
                                                today,
                                                today.plusMonths(14)));
        as(
                owen,
                () -> {
                    SchemeService schemes = make(SchemeService.class);
                    schemes.appoint(make(PhaseService.class).setup(phase).scheme(), grace);
                    make(PhaseService.class).publish(phase);
                    return null;
                });
    }

    /** What services are made of; later ones are made of earlier ones. */
    private void collect() {
        things.addAll(
                List.of(
                        caller,
                        clock,
                        fired,
                        new InMemoryDrafts(),
                        TestVault.with(db.make(JpaVaultKeys.class)),
                        new FormShelf(db.make(JpaForms.class)),
                        WorkingDays.closedOn(List.of()),
                        (Commitments) (inPhase, person, part) -> false));
        for (Class<?> repository :
                List.of(
                        JpaAccounts.class,
                        JpaForms.class,
                        JpaSchemes.class,
                        JpaPhases.class,
                        JpaInvitations.class,
                        JpaEnrolments.class,
                        JpaEnrolmentLists.class,
                        JpaDirectory.class,
                        JpaColleagues.class,
                        JpaOrganisation.class,
                        JpaRequests.class,
                        JpaOffers.class,
                        JpaShortlists.class,
                        JpaPool.class,
                        JpaMentorSearch.class,
                        JpaFindableMentors.class,
                        JpaMatchingLists.class,
                        JpaPartnerships.class,
                        JpaHolds.class,
                        JpaPartnershipLists.class,
                        JpaOwnCircle.class,
                        JpaAgreements.class,
                        JpaAgreedTerms.class,
                        JpaMeetings.class,
                        JpaMeetingLists.class,
                        JpaLapses.class,
                        JpaObservations.class,
                        JpaObservationLists.class,
                        JpaObjectives.class,
                        JpaPlanLists.class,
                        JpaReports.class,
                        JpaReviews.class,
                        JpaReviewLists.class)) {
            things.add(make(repository));
        }
        for (Class<?> part :
                List.of(
                        JpaSharedLine.class,
                        OwnAnswers.class,
                        ReasonWords.class,
                        AskingInTurn.class,
                        ClosingShortlists.class,
                        MatchRules.class,
                        ClosingOffers.class,
                        AgreementTexts.class,
                        MeetingViews.class,
                        MentorTrainings.class,
                        ObservationWords.class,
                        ObservationsRead.class,
                        ReportSending.class)) {
            things.add(make(part));
        }
        fired.tells(make(KeepingMentorsFindable.class));
    }

    private void joins(Answers more) {
        Answers asMentor =
                Answers.NONE
                        .with("statement", "I listen first.")
                        .with("skills", "leading")
                        .with("sites", "online")
                        .with("places", "1");
        Answers asMentee =
                Answers.NONE
                        .with("develop", "To lead a small team.")
                        .with("topics", "leading")
                        .with("purpose", "a-new-role")
                        .with("sites", "online")
                        .with(more);
        EnrolmentId joined =
                as(mentor, () -> make(JoiningService.class).join(phase, Part.MENTOR, asMentor));
        as(mentee, () -> make(JoiningService.class).join(phase, Part.MENTEE, asMentee));
        mentorship = joined;
        boolean waits =
                "WAITING".equals(db.ask("SELECT state FROM enrolment WHERE part = 'MENTOR'"));
        assertThat(waits).isEqualTo(rules().mentorsNeedApproval());
        if (waits) {
            asGrace(() -> make(MentorService.class).approve(joined));
        }
    }

    private PhaseRules rules() {
        return db.inTransaction(() -> db.make(JpaPhases.class).require(phase).rules());
    }

    private void trains() {
        asGrace(
                () ->
                        make(MentorService.class)
                                .recordTraining(mentorship, today, TrainingKind.SESSION));
    }

    private void asGrace(Runnable work) {
        as(
                grace,
                () -> {
                    work.run();
                    return null;
                });
    }

    /** The mentee finds the mentor, asks, and the mentor says yes. */
    private void asks() {
        assertThat(found().mentors()).hasSize(1);
        var request =
                as(
                        mentee,
                        () -> {
                            make(ChoosingService.class).choose(phase, mentor);
                            return make(ChoosingService.class).ask(phase, Map.of());
                        });
        pair = as(mentor, () -> make(Acceptance.class).accept(request));
    }

    private FoundMentors found() {
        return as(mentee, () -> make(FindingService.class).find(phase, MentorFilter.NONE, null));
    }

    /** Searching and asking are closed; the mentee is one of those to be matched. */
    private void isMatched() {
        assertThat(found().menteesAsk()).isFalse();
        assertThat(found().mentors()).isEmpty();
        assertThatThrownBy(
                        () ->
                                as(
                                        mentee,
                                        () -> {
                                            make(ChoosingService.class).choose(phase, mentor);
                                            return null;
                                        }))
                .hasMessage("matching.rule.coordinator-matches");
        assertThatThrownBy(() -> as(mentee, () -> make(FindingService.class).mentor(phase, mentor)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(mentee, () -> make(ChoosingService.class).choices(phase)))
                .isInstanceOf(NotFound.class);
        assertThat(db.inTransaction(() -> make(JpaMatchingLists.class).places(mentee))).isEmpty();
        assertThat(db.ask("SELECT assisted FROM enrolment WHERE part = 'MENTEE'")).isEqualTo(true);
        pair = PartnershipId.next();
        as(
                owen,
                () -> {
                    make(JpaPartnerships.class)
                            .add(
                                    Partnership.accepted(
                                            pair, phase, mentor, mentee, 1, clock.instant()));
                    return null;
                });
    }

    private void proposesAMeeting() {
        as(
                mentor,
                () -> {
                    Instant begins = UniversityTime.startOf(today.plusDays(5)).plusSeconds(36_000);
                    make(BookingService.class)
                            .propose(
                                    pair,
                                    MeetingId.next(),
                                    new Proposal(List.of(begins), 60, VenueKind.ONLINE, ""));
                    return null;
                });
    }

    private void signs(Answers more) {
        as(
                mentee,
                () -> {
                    var text = make(AgreementService.class).toEdit(pair);
                    make(AgreementService.class)
                            .write(
                                    pair,
                                    text.read(),
                                    text.answers()
                                            .with("goals", "Lead a small team.")
                                            .with("venue", "online")
                                            .with("contact", "e-mail")
                                            .with("confidentiality", "yes")
                                            .with("conflicts", "none-we-know-of")
                                            .with("exit-known", "yes")
                                            .with(more));
                    return null;
                });
        for (PersonId one : List.of(mentee, mentor)) {
            as(
                    one,
                    () -> {
                        SigningService signing = make(SigningService.class);
                        signing.sign(pair, signing.toRead(pair, 0).orElseThrow().read());
                        return null;
                    });
        }
        assertThat(
                        db.inTransaction(
                                () -> make(JpaPartnerships.class).find(pair).orElseThrow().state()))
                .isEqualTo(PartnershipState.ACTIVE);
    }

    /** How many reports have begun with the signing. */
    private int reports() {
        db.inTransaction(() -> AReport.signed(make(ReportCalendar.class), pair));
        return db.inTransaction(() -> make(JpaReports.class).openOf(pair).size());
    }

    private ObservationsOfPair observations() {
        return as(mentee, () -> make(ObservationService.class).ofPair(pair));
    }

    private Outline plan() {
        return as(mentee, () -> make(PlanService.class).outline(pair));
    }

    /** Whether the two were asked to find a date by that day. */
    private boolean lapsedOn(LocalDate day) {
        db.inTransaction(
                () -> make(LapseRound.class).round(UniversityTime.startOf(day).plusSeconds(3600)));
        return fired.events().stream().anyMatch(MeetingsLapsed.class::isInstance);
    }

    private ReviewOpened reviewOn(LocalDate day) {
        db.inTransaction(() -> make(ReviewRound.class).round(UniversityTime.startOf(day)));
        return fired.events().stream()
                .filter(ReviewOpened.class::isInstance)
                .map(ReviewOpened.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private <T> T make(Class<T> type) {
        return db.make(type, things.toArray());
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        caller.becomes(person);
        return db.inTransaction(work);
    }
}
