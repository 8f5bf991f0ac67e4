package org.waymark.persistence.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.award.AssessingService;
import org.waymark.award.Assessment;
import org.waymark.award.AwardId;
import org.waymark.award.AwardSettingService;
import org.waymark.award.AwardSheet;
import org.waymark.award.AwardTemplate;
import org.waymark.award.CandidateService;
import org.waymark.award.CertificateCheckService;
import org.waymark.award.CertificateService;
import org.waymark.award.CertificateToSee;
import org.waymark.award.ClaimStanding;
import org.waymark.award.CycleId;
import org.waymark.award.CycleService;
import org.waymark.award.Duty;
import org.waymark.award.FrozenFileId;
import org.waymark.award.FrozenPartId;
import org.waymark.award.MarkingService;
import org.waymark.award.OutcomeToRead;
import org.waymark.award.OwnSubmission;
import org.waymark.award.PieceToRead;
import org.waymark.award.Result;
import org.waymark.award.SettlingService;
import org.waymark.award.SubmissionId;
import org.waymark.award.SubmissionState;
import org.waymark.award.SubmittingService;
import org.waymark.form.Answers;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.portfolio.EvidenceService;
import org.waymark.portfolio.FileService;
import org.waymark.portfolio.Upload;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/** From claims to the certificate, with a second marker, a referral and an examiner. */
class WorkingForAnAward {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final String SUBMITTED = "Eleven questions where there had been two";
    private static final String ELSEWHERE = "The seven blue chairs are nobody's business";

    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-10-12T09:00:00Z");
    private House house;
    private SignedPair pair;
    private PersonId owen;
    private PersonId tom;
    private PersonId jean;
    private PersonId anjali;
    private PersonId rhys;
    private AwardId award;
    private EvidenceId piece;

    @BeforeEach
    void aMentorWithAPortfolio() {
        house = new House(db, clock);
        pair = new SignedPair(db);
        tom = pair.mentor;
        owen = pair.people.person("Owen", "Parry");
        jean = pair.people.person("Jean", "Abbott");
        anjali = pair.people.person("Anjali", "Rao");
        rhys = pair.people.person("Rhys", "Bevan");
        db.sql(
                """
                INSERT INTO enrolment (id, phase_id, person_id, part, state, joined_at, approved,
                  places, paused, assisted, subject_needed, form_version_id, profile, own_answers,
                  version)
                VALUES ('%s', '%s', '%s', 'MENTOR', 'JOINED', '2026-09-01', TRUE, 1, FALSE, FALSE,
                  FALSE, '%s', '{}', 'x', 1)
                """
                        .formatted(
                                EvidenceId.next().value(),
                                pair.phase.value(),
                                tom.value(),
                                pair.form("mentor-profile").value()));
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
        house.as(owen, () -> setting().appoint(award, rhys, Duty.EXAMINER));
        piece = evidence("Counting questions", SUBMITTED);
        evidence("Another matter", ELSEWHERE);
    }

    private EvidenceId evidence(String title, String words) {
        EvidenceId id = EvidenceId.next();
        house.as(
                tom,
                () ->
                        house.the(EvidenceService.class)
                                .write(
                                        id,
                                        EvidenceKind.ACHIEVEMENT,
                                        0,
                                        Answers.NONE
                                                .with("title", title)
                                                .with("date", "2026-10-01")
                                                .with("what-done", words)
                                                .with("shows", "It.")
                                                .with("others", "no"),
                                        null));
        return id;
    }

    private CycleId cycle(String title) {
        CycleId id = CycleId.next();
        Answers answers = Answers.NONE.with("title", title).with("from", "2026-09-01");
        answers = answers.with("until", "2026-09-30");
        for (String key : List.of("question", "try", "did", "saw", "means", "next")) {
            answers = answers.with(key, "About " + key);
        }
        Answers all = answers;
        house.as(tom, () -> house.the(CycleService.class).write(id, award, 0, all));
        return id;
    }

    private static String words(int many) {
        return "word ".repeat(many).strip();
    }

    private void claim(String outcome, String text, CycleId... cycles) {
        Answers answers =
                Answers.NONE.with("claim", text).with("psf", "v1").with("declared", "yes");
        long version = house.as(tom, () -> candidate().claim(award, outcome)).version();
        house.as(
                tom,
                () ->
                        candidate()
                                .write(
                                        award,
                                        outcome,
                                        version,
                                        answers,
                                        List.of(piece),
                                        List.of(cycles)));
    }

    private void everything() {
        CycleId one = cycle("Ask first");
        CycleId two = cycle("Wait longer");
        for (String outcome : List.of("explain", "boundaries", "feedback", "community")) {
            claim(outcome, words(160));
        }
        claim("adapt", words(160), one);
        claim("enquire", words(160), one, two);
    }

    private SubmissionId submitted() {
        SubmissionId id = SubmissionId.next();
        house.as(tom, () -> submitting().submit(id, award));
        return id;
    }

    private void mark(PersonId marker, SubmissionId id, Set<String> referred, String overall) {
        house.as(marker, () -> marking().take(id, true));
        for (OutcomeToRead one : house.as(marker, () -> desk().open(id)).outcomes()) {
            long version = house.as(marker, () -> desk().open(id)).version();
            house.as(
                    marker,
                    () ->
                            marking()
                                    .decide(
                                            id,
                                            one.key(),
                                            version,
                                            Answers.NONE
                                                    .with(
                                                            "decision",
                                                            referred.contains(one.key())
                                                                    ? "not-yet-refer"
                                                                    : "met")
                                                    .with("feedback", "On " + one.key())));
        }
        house.as(
                marker,
                () ->
                        marking()
                                .complete(
                                        id,
                                        Answers.NONE
                                                .with("overall", overall)
                                                .with("overall-feedback", "Strong")));
    }

    @Test
    void isSubmittedOnlyWhenNothingIsMissing() {
        everything();
        claim("explain", words(149));

        AwardSheet sheet = house.as(tom, () -> candidate().open(award));
        assertThat(sheet.complete()).isEqualTo(5);
        assertThat(sheet.outcomes().get(0).missing()).containsExactly("words");
        assertThatThrownBy(this::submitted)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        no -> assertThat(no.key()).isEqualTo("award.rule.incomplete"));

        claim("explain", words(150) + " Amara Okafor");
        assertThatThrownBy(this::submitted)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        no -> assertThat(no.key()).isEqualTo("award.rule.names-somebody"));

        claim("explain", words(300));
        SubmissionId id = submitted();
        house.as(tom, () -> submitting().submit(id, award));
        assertThat(db.ask("SELECT COUNT(*) FROM award_submission")).isEqualTo(1L);
        assertThatThrownBy(this::submitted)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        no -> assertThat(no.key()).isEqualTo("award.rule.not-open"));
    }

    @Test
    void isForMentorsOfThePhaseOnly() {
        assertThatThrownBy(() -> house.as(pair.mentee, () -> candidate().open(award)))
                .isInstanceOf(NotFound.class);
        assertThat(house.as(pair.mentee, () -> candidate().mine())).isEmpty();
    }

    @Test
    void showsAssessorsTheSnapshotAndNothingElse() {
        byte[] plan = "%PDF-1.7 a plan".getBytes(StandardCharsets.UTF_8);
        house.as(tom, () -> house.the(FileService.class).add(piece, sent("plan.pdf", plan)));
        everything();
        SubmissionId id = submitted();
        house.as(tom, () -> house.the(EvidenceService.class).remove(piece));

        assertThatThrownBy(() -> house.as(jean, () -> desk().piece(id, aPart("EVIDENCE"))))
                .isInstanceOf(NotFound.class);
        house.as(jean, () -> marking().take(id, true));
        PieceToRead read = house.as(jean, () -> desk().piece(id, aPart("EVIDENCE")));
        assertThat(read.paragraphs().toString()).contains(SUBMITTED);
        assertThat(read.files()).hasSize(1);
        FrozenFileId file = read.files().get(0).id();
        assertThat(house.as(jean, () -> desk().part(id, read.id(), file, 0))).isEqualTo(plan);

        Assessment all = house.as(jean, () -> desk().open(id));
        assertThat(all.outcomes()).hasSize(6);
        assertThat(all.outcomes().get(1).pieces())
                .extracting(OutcomeToRead.PieceLine::title)
                .containsExactly("Ask first", "Counting questions");
        assertThat(
                        db.ask(
                                "SELECT COUNT(*) FROM award_part WHERE content LIKE"
                                        + " '%Eleven%' OR content LIKE '%chairs%'"))
                .isEqualTo(0L);
        assertThat(db.ask("SELECT COUNT(*) FROM award_part WHERE kind = 'EVIDENCE'")).isEqualTo(1L);
        assertThatThrownBy(() -> house.as(jean, () -> house.the(EvidenceService.class).open(piece)))
                .isInstanceOf(NotFound.class);
        assertThat(house.as(rhys, () -> desk().piece(id, read.id())).title())
                .isEqualTo("Counting questions");
        assertThatThrownBy(() -> house.as(owen, () -> desk().open(id)))
                .isInstanceOf(NotFound.class);
    }

    private FrozenPartId aPart(String kind) {
        return new FrozenPartId(
                (String) db.ask("SELECT id FROM award_part WHERE kind = '" + kind + "' LIMIT 1"));
    }

    @Test
    void isRefusedToWhoeverIsNearTheCandidateWhateverTheyDeclare() {
        everything();
        SubmissionId id = submitted();
        for (PersonId near : List.of(pair.mentorsManager, pair.mentee, tom)) {
            house.as(owen, () -> setting().appoint(award, near, Duty.ASSESSOR));
            assertThat(house.as(near, () -> desk().waiting(null)).items()).isEmpty();
            assertThatThrownBy(() -> house.as(near, () -> marking().take(id, true)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(house.as(jean, () -> desk().waiting(null)).items()).hasSize(1);
        assertThatThrownBy(() -> house.as(jean, () -> marking().take(id, false)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> house.as(rhys, () -> marking().take(id, true)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> house.as(owen, () -> setting().appoint(award, rhys, Duty.ASSESSOR)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void isMarkedByTwoWhoAreBlindUntilBothHaveFinished() {
        everything();
        SubmissionId id = submitted();
        assertThat(waitingFor("award-assess")).isEqualTo(2L);
        mark(jean, id, Set.of("adapt"), "referred");
        house.as(anjali, () -> marking().take(id, true));

        Assessment blind = house.as(anjali, () -> desk().open(id));
        assertThat(blind.other().orElseThrow().complete()).isTrue();
        assertThat(blind.other().orElseThrow().answers()).isNull();
        Assessment examined = house.as(rhys, () -> desk().open(id));
        assertThat(examined.markings()).allMatch(one -> one.answers() == null);
        assertThat(house.as(tom, () -> submitting().read(id)).decision()).isNull();

        house.as(anjali, () -> marking().giveBack(id));
        mark(anjali, id, Set.of(), "pass");
        Assessment both = house.as(anjali, () -> desk().open(id));
        assertThat(both.state()).isEqualTo(SubmissionState.AGREEING);
        assertThat(both.other().orElseThrow().decision("adapt")).isEqualTo("not-yet-refer");
        assertThat(both.differing()).extracting(OutcomeToRead::key).containsExactly("adapt");
        assertThat(house.as(tom, () -> submitting().read(id)).decision()).isNull();
        assertThat(waitingFor("award-agree")).isEqualTo(2L);
        assertThat(waitingFor("award-assess")).isEqualTo(0L);
    }

    private Object waitingFor(String kind) {
        return db.ask("SELECT COUNT(*) FROM waiting_item WHERE kind = '" + kind + "'");
    }

    @Test
    void isReferredAgreedSubmittedAgainAndAwarded() {
        everything();
        SubmissionId first = submitted();
        mark(jean, first, Set.of("adapt"), "referred");
        mark(anjali, first, Set.of(), "pass");
        Answers agreed =
                Answers.NONE
                        .with("decision-adapt", "not-yet-refer")
                        .with("feedback-adapt", "Half a page on what you weighed.")
                        .with("agreed", "We talked.");
        house.as(jean, () -> house.the(SettlingService.class).write(first, 0, agreed));
        assertThatThrownBy(
                        () ->
                                house.as(
                                        jean,
                                        () -> house.the(SettlingService.class).agree(first, 1)))
                .isInstanceOf(RuleBroken.class);
        long read = house.as(anjali, () -> desk().open(first)).settledVersion();
        house.as(anjali, () -> house.the(SettlingService.class).agree(first, read));

        OwnSubmission told = house.as(tom, () -> submitting().read(first));
        assertThat(told.decision().result()).isEqualTo(Result.REFERRED);
        assertThat(told.decision().outcomes())
                .filteredOn(one -> !one.met())
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.feedback())
                                        .containsExactly("Half a page on what you weighed."));
        assertThat(told.toString()).doesNotContain("We talked");
        assertThat(house.as(rhys, () -> desk().open(first)).settled().text("agreed"))
                .isEqualTo("We talked.");
        assertThat(waitingFor("award-again")).isEqualTo(1L);

        AwardSheet sheet = house.as(tom, () -> candidate().open(award));
        assertThat(sheet.isAgain()).isTrue();
        assertThat(sheet.outcomes()).filteredOn(ClaimStanding::open).hasSize(1);
        assertThatThrownBy(() -> claim("explain", words(200))).isInstanceOf(RuleBroken.class);
        claim("adapt", words(200), cycle("Rehearse"));
        SubmissionId second = submitted();
        assertThat(house.as(tom, () -> submitting().read(second)).outcomes()).hasSize(1);
        mark(jean, second, Set.of(), "pass");
        mark(anjali, second, Set.of(), "pass");

        assertThat(waitingFor("award-again")).isEqualTo(0L);
        CertificateToSee mine =
                house.as(tom, () -> house.the(CertificateService.class).mine(award));
        assertThat(mine.name()).isEqualTo("Tom Hargreaves");
        assertThat(
                        house.as(
                                null,
                                () ->
                                        house.the(CertificateCheckService.class)
                                                .find(mine.code().printed().toLowerCase())))
                .contains(mine);
        assertThat(house.as(owen, () -> house.the(CertificateService.class).holders(null)).items())
                .containsExactly(mine);
        for (String key :
                List.of("award-submitted", "assess", "assess-agree", "award-referred", "result")) {
            assertThat(
                            db.ask(
                                    "SELECT COUNT(*) > 0 FROM outbox_message WHERE message_key = '"
                                            + key
                                            + "'"))
                    .as(key)
                    .isIn(1L, 1, true);
        }
    }

    @Test
    void letsNobodyHoldIt() {
        everything();
        SubmissionId first = submitted();
        mark(jean, first, Set.of("adapt"), "referred");
        mark(anjali, first, Set.of("adapt"), "referred");
        claim("adapt", words(200), cycle("Rehearse"));
        SubmissionId second = submitted();
        mark(jean, second, Set.of("adapt"), "not-passed-after-resubmission");
        mark(anjali, second, Set.of("adapt"), "not-passed-after-resubmission");

        assertThat(house.as(tom, () -> submitting().read(second)).decision().result())
                .isEqualTo(Result.NOT_PASSED);
        assertThat(house.as(tom, () -> candidate().open(award)).isOpen()).isFalse();
        assertThatThrownBy(this::submitted).isInstanceOf(RuleBroken.class);
        assertThat(db.ask("SELECT COUNT(*) FROM award_certificate")).isEqualTo(0L);
    }

    @Test
    void contradictsItselfInNoDecision() {
        everything();
        SubmissionId id = submitted();

        assertThatThrownBy(() -> mark(jean, id, Set.of("adapt"), "pass"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        no -> assertThat(no.key()).isEqualTo("award.rule.overall-contradicts"));
        assertThatThrownBy(() -> mark(jean, id, Set.of("adapt"), "not-passed-after-resubmission"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        no -> assertThat(no.key()).isEqualTo("award.rule.overall-round"));
    }

    @Test
    void beginsACycleWithWordsOfOnesOwnWithoutTheNameAndConfirmed() {
        CycleService cycles = house.the(CycleService.class);
        CycleId id = CycleId.next();
        String words = "I asked [name] to try it, and Amara did.";
        assertThatThrownBy(
                        () ->
                                house.as(
                                        tom,
                                        () ->
                                                cycles.beginFrom(
                                                        id, award, pair.id, "A", "did", words,
                                                        true)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        no -> assertThat(no.key()).isEqualTo("award.rule.name-stands"));
        assertThatThrownBy(
                        () ->
                                house.as(
                                        tom,
                                        () ->
                                                cycles.beginFrom(
                                                        id,
                                                        award,
                                                        pair.id,
                                                        "A",
                                                        "did",
                                                        "I asked.",
                                                        false)))
                .isInstanceOf(RuleBroken.class);
        house.as(tom, () -> cycles.beginFrom(id, award, pair.id, "A", "did", "I asked.", true));
        assertThat(house.as(tom, () -> cycles.open(id)).answers().text("did"))
                .isEqualTo("I asked.");
        assertThatThrownBy(() -> house.as(jean, () -> cycles.open(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForFew() {
        SubmissionId id = submittedAfter(this::everything);
        house.as(jean, () -> marking().take(id, true));
        house.as(jean, () -> {});
        int few = db.statementsOf(() -> desk().open(id));
        house.as(tom, () -> {});
        int own = db.statementsOf(() -> candidate().open(award));

        assertThat(few).isLessThanOrEqualTo(8);
        assertThat(own).isLessThanOrEqualTo(8);
    }

    /** A page has eight statements for itself, of which one looks for a draft. */
    @Test
    void opensTheClaimOfAReferredOutcomeAndOnesPagesInFewStatements() {
        everything();
        SubmissionId first = submitted();
        mark(jean, first, Set.of("adapt"), "referred");
        mark(anjali, first, Set.of("adapt"), "referred");
        house.as(tom, () -> {});
        int claim = db.statementsOf(() -> candidate().claim(award, "adapt"));
        int pairs = db.statementsOf(() -> house.the(CycleService.class).pairs(award));
        int source = db.statementsOf(() -> house.the(CycleService.class).source(pair.id));
        System.out.println("A claim " + claim + ", pairs " + pairs + ", a source " + source);

        assertThat(claim).isLessThanOrEqualTo(7);
        assertThat(pairs).isLessThanOrEqualTo(8);
        assertThat(source).isLessThanOrEqualTo(8);
    }

    @Test
    void isSubmittedInAsManyStatementsForTwentyPiecesAsForOne() {
        everything();
        house.as(tom, () -> {});
        int one = db.statementsOf(() -> submitting().submit(SubmissionId.next(), award));
        db.sql("DELETE FROM award_part");
        db.sql("DELETE FROM award_submission");
        for (String outcome : List.of("explain", "boundaries", "feedback", "community")) {
            List<EvidenceId> pieces =
                    IntStream.range(0, 4).mapToObj(i -> evidence("More " + i, "Chairs")).toList();
            long version = house.as(tom, () -> candidate().claim(award, outcome)).version();
            Answers answers =
                    Answers.NONE
                            .with("claim", words(160))
                            .with("psf", "v1")
                            .with("declared", "yes");
            house.as(
                    tom,
                    () -> candidate().write(award, outcome, version, answers, pieces, List.of()));
        }
        house.as(tom, () -> {});
        int many = db.statementsOf(() -> submitting().submit(SubmissionId.next(), award));
        System.out.println("Submitting one piece " + one + ", many " + many);

        assertThat(many).isEqualTo(one);
    }

    private SubmissionId submittedAfter(Runnable written) {
        written.run();
        return submitted();
    }

    private static Upload sent(String name, byte[] content) {
        return new Upload() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long bytes() {
                return content.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }

    private AwardSettingService setting() {
        return house.the(AwardSettingService.class);
    }

    private CandidateService candidate() {
        return house.the(CandidateService.class);
    }

    private SubmittingService submitting() {
        return house.the(SubmittingService.class);
    }

    private AssessingService desk() {
        return house.the(AssessingService.class);
    }

    private MarkingService marking() {
        return house.the(MarkingService.class);
    }
}
