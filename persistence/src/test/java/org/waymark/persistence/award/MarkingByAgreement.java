package org.waymark.persistence.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.RoleSource;
import org.waymark.award.AgreeingService;
import org.waymark.award.AssessingService;
import org.waymark.award.Assessment;
import org.waymark.award.AwardId;
import org.waymark.award.AwardRoles;
import org.waymark.award.AwardSettingService;
import org.waymark.award.AwardSheet;
import org.waymark.award.AwardTemplate;
import org.waymark.award.CandidateService;
import org.waymark.award.CycleId;
import org.waymark.award.CycleService;
import org.waymark.award.Duty;
import org.waymark.award.MarkingService;
import org.waymark.award.Outcome;
import org.waymark.award.Place;
import org.waymark.award.SubmissionId;
import org.waymark.award.SubmittingService;
import org.waymark.award.TestimonyId;
import org.waymark.award.TestimonyService;
import org.waymark.form.Answers;
import org.waymark.partnership.Written;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.portfolio.EvidenceService;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/** In Programme support a mentor marks their mentee's submission, where the mentee agrees. */
class MarkingByAgreement {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private House house;
    private SignedPair pair;
    private PersonId owen;
    private PersonId jean;
    private PersonId anjali;
    private AwardId award;

    @BeforeEach
    void anAwardForMentees() {
        house = new House(db, ClockOnTheWall.at("2026-10-12T09:00:00Z"));
        pair = new SignedPair(db);
        owen = pair.people.person("Owen", "Parry");
        jean = pair.people.person("Jean", "Abbott");
        anjali = pair.people.person("Anjali", "Rao");
        db.sql(
                """
                INSERT INTO enrolment (id, phase_id, person_id, part, state, joined_at, approved,
                  places, paused, assisted, subject_needed, form_version_id, profile, own_answers,
                  version)
                VALUES ('%s', '%s', '%s', 'MENTEE', 'JOINED', '2026-09-01', TRUE, 0, FALSE,
                  FALSE, FALSE, '%s', '{}', 'x', 1)
                """
                        .formatted(
                                EvidenceId.next().value(),
                                pair.phase.value(),
                                pair.mentee.value(),
                                pair.form("mentee-profile").value()));
        award =
                house.as(
                        owen,
                        () ->
                                setting()
                                        .switchOn(
                                                pair.phase,
                                                AwardTemplate.MENTORING_THEORY_AND_PRACTICE));
        house.as(owen, () -> setting().appoint(award, jean, Duty.ASSESSOR));
        house.as(owen, () -> setting().appoint(award, anjali, Duty.SECOND_MARKER));
    }

    @Test
    void isForMenteesOnlyWhereTheAwardSaysSo() {
        assertThatThrownBy(this::sheet).isInstanceOf(NotFound.class);
        assertThatThrownBy(this::agree).isInstanceOf(NotFound.class);
        letMentorsMark(true);

        assertThat(sheet().mentor().id()).isEqualTo(pair.mentor);
        assertThat(sheet().agreed()).isFalse();
    }

    private AwardSheet sheet() {
        return house.as(pair.mentee, () -> house.the(CandidateService.class).open(award));
    }

    @Test
    void isTheFirstMarkersPlaceAndNoOther() {
        letMentorsMark(true);
        agree();
        agree();
        SubmissionId id = submitted();

        assertThat(rolesOf(pair.mentor)).contains("ASSESSOR");
        assertThat(waiting(pair.mentor)).isEqualTo(1L);
        assertThat(house.as(pair.mentor, () -> desk().waiting(null)).items()).hasSize(1);
        Assessment unread = house.as(pair.mentor, () -> desk().open(id));
        assertThat(unread.free()).isEqualTo(Place.FIRST);
        assertThat(unread.agreed()).isTrue();
        assertThat(unread.outcomes()).isEmpty();
        house.as(pair.mentor, () -> marking().take(id, true));

        Assessment read = house.as(pair.mentor, () -> desk().open(id));
        assertThat(read.place()).isEqualTo(Place.FIRST);
        assertThat(read.outcomes()).hasSize(6);
        assertThat(house.as(jean, () -> desk().waiting(null)).items()).isEmpty();
        house.as(anjali, () -> marking().take(id, true));
        assertThat(house.as(anjali, () -> desk().open(id)).other().orElseThrow().byAgreement())
                .isTrue();
    }

    @Test
    void isNeverTheSecondMarkersEvenOfOneWhoIsAppointed() {
        letMentorsMark(true);
        agree();
        house.as(owen, () -> setting().appoint(award, pair.mentor, Duty.SECOND_MARKER));
        SubmissionId id = submitted();
        house.as(jean, () -> marking().take(id, true));

        assertThat(waiting(pair.mentor)).isEqualTo(0L);
        assertThat(house.as(pair.mentor, () -> desk().waiting(null)).items()).isEmpty();
        assertThatThrownBy(() -> house.as(pair.mentor, () -> marking().take(id, true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isNothingWithoutTheMenteesWordOrTheAwards() {
        letMentorsMark(true);
        SubmissionId id = submitted();
        isShutOut(id);
        agree();
        assertThat(waiting(pair.mentor)).isEqualTo(1L);
        assertThat(house.as(pair.mentor, () -> desk().open(id)).agreed()).isTrue();
        letMentorsMark(false);
        isShutOut(id);
        assertThat(rolesOf(pair.mentor)).isEmpty();
    }

    @Test
    void isTakenBackUntilTheMentorHasBegun() {
        letMentorsMark(true);
        agree();
        SubmissionId id = submitted();
        withdraw();
        isShutOut(id);
        assertThat(waiting(pair.mentor)).isEqualTo(0L);
        agree();
        house.as(pair.mentor, () -> marking().take(id, true));

        assertThatThrownBy(this::withdraw)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        no -> assertThat(no.key()).isEqualTo("award.rule.mentor-marks"));
        house.as(pair.mentor, () -> marking().giveBack(id));
        withdraw();
        isShutOut(id);
    }

    @Test
    void isBesideATestimonyThatTheMenteeAsksForAndTakesIn() {
        letMentorsMark(true);
        house.as(pair.mentee, () -> testimonies().ask(award, "explain"));
        house.as(pair.mentee, () -> testimonies().ask(award, "explain"));
        house.as(pair.mentee, () -> testimonies().ask(award, "adapt"));
        assertThat(waiting(pair.mentor, "award-testimony")).isEqualTo(2L);
        TestimonyId explain = testimony("explain");
        TestimonyId adapt = testimony("adapt");
        assertThatThrownBy(() -> house.as(pair.mentee, () -> testimonies().take(explain, true)))
                .isInstanceOf(RuleBroken.class);
        for (PersonId other : List.of(jean, pair.mentee)) {
            assertThatThrownBy(() -> house.as(other, () -> testimonies().open(explain)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> house.as(other, () -> testimonies().sign(explain, "No")))
                    .isInstanceOf(NotFound.class);
        }
        house.as(pair.mentor, () -> testimonies().sign(explain, "She waits for answers."));
        house.as(pair.mentor, () -> testimonies().sign(adapt, "I saw her change a plan."));
        assertThatThrownBy(() -> house.as(pair.mentor, () -> testimonies().sign(adapt, "No")))
                .isInstanceOf(RuleBroken.class);
        assertThat(waiting(pair.mentor, "award-testimony")).isEqualTo(0L);
        assertThatThrownBy(() -> house.as(jean, () -> testimonies().take(explain, true)))
                .isInstanceOf(NotFound.class);
        house.as(pair.mentee, () -> testimonies().take(explain, true));
        assertThat(db.ask("SELECT COUNT(*) FROM award_testimony WHERE words LIKE '%waits%'"))
                .isEqualTo(0L);
        SubmissionId id = submitted();

        house.as(jean, () -> marking().take(id, true));
        var pieces =
                house.as(jean, () -> desk().open(id)).outcomes().stream()
                        .flatMap(one -> one.pieces().stream())
                        .filter(one -> one.kind().equals("testimony"))
                        .toList();
        assertThat(pieces).hasSize(1);
        assertThat(house.as(jean, () -> desk().piece(id, pieces.get(0).id())).paragraphs())
                .extracting(Written.Paragraph::text)
                .containsExactly("She waits for answers.");
        house.as(pair.mentee, () -> {});
        assertThat(db.statementsOf(() -> testimonies().mine(award))).isLessThanOrEqualTo(8);
    }

    private TestimonyId testimony(String outcome) {
        return house.as(pair.mentee, () -> testimonies().mine(award)).lines().stream()
                .filter(one -> one.outcome().key().equals(outcome))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private TestimonyService testimonies() {
        return house.the(TestimonyService.class);
    }

    @Test
    void isNothingToAMentorWhoExamines() {
        letMentorsMark(true);
        agree();
        house.as(owen, () -> setting().appoint(award, pair.mentor, Duty.EXAMINER));
        SubmissionId id = submitted();

        isShutOut(id);
        assertThat(sheet().mentor()).isNull();
    }

    @Test
    void isNothingToAMentorWhoComesIntoTheReportingLine() {
        letMentorsMark(true);
        agree();
        SubmissionId id = submitted();
        db.sql(
                "UPDATE post SET manager_id = '%s' WHERE person_id = '%s'"
                        .formatted(pair.mentor.value(), pair.mentee.value()));

        isShutOut(id);
        assertThat(sheet().mentor()).isNull();
    }

    @Test
    void asksTheDatabaseAFewTimesOnly() {
        letMentorsMark(true);
        agree();
        SubmissionId id = submitted();
        house.as(pair.mentor, () -> marking().take(id, true));
        house.as(pair.mentor, () -> {});
        assertThat(db.statementsOf(() -> desk().open(id))).isLessThanOrEqualTo(8);
        assertThat(db.statementsOf(() -> desk().waiting(null))).isLessThanOrEqualTo(8);
        house.as(pair.mentee, () -> {});
        assertThat(db.statementsOf(() -> house.the(CandidateService.class).open(award)))
                .isLessThanOrEqualTo(8);
    }

    private void isShutOut(SubmissionId id) {
        assertThat(house.as(pair.mentor, () -> desk().waiting(null)).items()).isEmpty();
        assertThatThrownBy(() -> house.as(pair.mentor, () -> desk().open(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(pair.mentor, () -> marking().take(id, true)))
                .isInstanceOf(NotFound.class);
    }

    private Set<String> rolesOf(PersonId person) {
        RoleSource roles = house.the(AwardRoles.class);
        return house.as(null, () -> roles.rolesOf(person));
    }

    private Object waiting(PersonId person) {
        return waiting(person, "award-assess");
    }

    private Object waiting(PersonId person, String kind) {
        return db.ask(
                "SELECT COUNT(*) FROM waiting_item WHERE kind = '"
                        + kind
                        + "' AND person_id = '"
                        + person.value()
                        + "'");
    }

    private void letMentorsMark(boolean may) {
        house.as(owen, () -> setting().letMentorsMark(award, may));
    }

    private void agree() {
        house.as(pair.mentee, () -> house.the(AgreeingService.class).agree(award));
    }

    private void withdraw() {
        house.as(pair.mentee, () -> house.the(AgreeingService.class).withdraw(award));
    }

    private SubmissionId submitted() {
        EvidenceId piece = EvidenceId.next();
        house.as(
                pair.mentee,
                () ->
                        house.the(EvidenceService.class)
                                .write(
                                        piece,
                                        EvidenceKind.ACHIEVEMENT,
                                        0,
                                        Answers.NONE
                                                .with("title", "Counting")
                                                .with("date", "2026-10-01")
                                                .with("what-done", "Chairs")
                                                .with("shows", "It.")
                                                .with("others", "no"),
                                        null));
        List<CycleId> cycles = List.of(cycle(), cycle());
        for (Outcome one : house.as(owen, () -> setting().open(award)).outcomes()) {
            Answers claim =
                    Answers.NONE
                            .with("claim", "word ".repeat(160).strip())
                            .with("psf", "v1")
                            .with("declared", "yes");
            house.as(
                    pair.mentee,
                    () ->
                            house.the(CandidateService.class)
                                    .write(
                                            award,
                                            one.key(),
                                            0,
                                            claim,
                                            List.of(piece),
                                            cycles.subList(0, one.cycles())));
        }
        SubmissionId id = SubmissionId.next();
        house.as(pair.mentee, () -> house.the(SubmittingService.class).submit(id, award));
        return id;
    }

    private CycleId cycle() {
        CycleId id = CycleId.next();
        Answers answers = Answers.NONE.with("title", "Ask first").with("from", "2026-09-01");
        answers = answers.with("until", "2026-09-30");
        for (String key : List.of("question", "try", "did", "saw", "means", "next")) {
            answers = answers.with(key, "About " + key);
        }
        Answers all = answers;
        house.as(pair.mentee, () -> house.the(CycleService.class).write(id, award, 0, all));
        return id;
    }

    private AwardSettingService setting() {
        return house.the(AwardSettingService.class);
    }

    private AssessingService desk() {
        return house.the(AssessingService.class);
    }

    private MarkingService marking() {
        return house.the(MarkingService.class);
    }
}
