package org.waymark.persistence.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.ending.EndingService;
import org.waymark.evaluation.BaselineService;
import org.waymark.evaluation.CountingRound;
import org.waymark.evaluation.Dashboard;
import org.waymark.evaluation.DashboardService;
import org.waymark.evaluation.Distribution;
import org.waymark.evaluation.ImprovementService;
import org.waymark.evaluation.PairedChange;
import org.waymark.evaluation.PhaseCompared;
import org.waymark.evaluation.PhaseResults;
import org.waymark.evaluation.QuestionnaireId;
import org.waymark.evaluation.QuestionnaireLine;
import org.waymark.evaluation.QuestionnaireRound;
import org.waymark.evaluation.QuestionnaireService;
import org.waymark.evaluation.Quoted;
import org.waymark.evaluation.Quotes;
import org.waymark.evaluation.ResultsService;
import org.waymark.evaluation.TestimonialId;
import org.waymark.evaluation.TestimonialService;
import org.waymark.form.Answers;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.scheme.Wave;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

class AnsweringQuestionnaires {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final String SENTENCE = "Marked: I found my feet.";

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private SignedPair pair;
    private House house;
    private QuestionnaireService service;
    private PersonId grace;

    @BeforeEach
    void aPair() {
        pair = new SignedPair(db);
        house = new House(db, clock);
        service = house.the(QuestionnaireService.class);
        grace = pair.people.person("Grace", "Hall");
        db.sql(
                "INSERT INTO scheme_coordinator (scheme_id, person_id) SELECT scheme_id, '%s' FROM phase"
                        .formatted(grace.value()));
    }

    @Test
    void isAskedOfBothWhenTheyPartAndOfTheMenteeMonthsLaterOnceEach() {
        part();
        assertThat(waves(pair.mentee)).containsExactly(Wave.AFTER);
        assertThat(waves(pair.mentor)).containsExactly(Wave.MENTOR);

        round();
        clock.passesDays(14);
        round();
        round();
        assertThat(messages("q-reminder")).isEqualTo(2);
        clock.passesDays(15);
        round();
        assertThat(waiting()).isZero();

        // The server stands still on the day itself and for two weeks more.
        clock.passesDays(170);
        round();
        round();
        assertThat(waves(pair.mentee)).containsExactly(Wave.LATER, Wave.AFTER);
        assertThat(messages("q-six")).isOne();
        assertThat(messages("q-reminder")).isEqualTo(2);
    }

    @Test
    void isOpenToTheOneWhoIsAskedAndToNobodyElse() {
        part();
        QuestionnaireId asked = only(pair.mentee);

        for (PersonId other : List.of(pair.mentor, grace, pair.menteesManager)) {
            assertThatThrownBy(() -> house.as(other, () -> service.open(asked)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> house.as(other, () -> service.answer(asked, Answers.NONE)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> house.as(other, () -> service.putAway(asked)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> house.as(other, () -> service.sayOfWords(asked, "no")))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void keepsWhatWasSaidForItsAuthorToReadAndChange() {
        part();
        QuestionnaireId asked = only(pair.mentee);
        answer(pair.mentee, asked, Answers.NONE.with("turn", "2").with("changed", SENTENCE));

        answer(pair.mentee, asked, Answers.NONE.with("turn", "4").with("changed", SENTENCE));

        var read = house.as(pair.mentee, () -> service.open(asked));
        assertThat(read.answers().text("turn")).isEqualTo("4");
        assertThat(read.answers().text("changed")).isEqualTo(SENTENCE);
        assertThat(read.form().question("hope")).isEmpty();
        assertThat(db.ask("SELECT COUNT(*) FROM evaluation_reply")).isEqualTo(1L);
        assertThat(waiting()).isOne();
    }

    @Test
    void refusesAnswersThatAreNone() {
        part();
        QuestionnaireId asked = only(pair.mentee);

        assertThatThrownBy(() -> answer(pair.mentee, asked, Answers.NONE.with("turn", "6")))
                .isInstanceOf(RulesBroken.class);
        assertThatThrownBy(() -> answer(pair.mentee, asked, Answers.NONE.with("hope", "x")))
                .isInstanceOf(RulesBroken.class);
    }

    /** Whoever has the tables finds neither a person in an answer nor an answer from a person. */
    @Test
    void leavesNoWayFromPeopleToAnswersInTheTables() throws SQLException {
        part();
        QuestionnaireId mentees = only(pair.mentee);
        QuestionnaireId mentors = only(pair.mentor);
        answer(
                pair.mentee,
                mentees,
                Answers.NONE.with("changed", SENTENCE).with("words", "with-my-name-ask-me-first"));
        house.as(pair.mentor, () -> service.putAway(mentors));

        List<String> pseudonyms = column("evaluation_reply", "pseudonym");
        List<String> ids = column("evaluation_reply", "id");
        assertThat(pseudonyms).hasSize(1);
        assertThat(everythingBut("evaluation_reply"))
                .doesNotContain(SENTENCE, pseudonyms.get(0), ids.get(0));
        assertThat(everythingOf("evaluation_reply"))
                .doesNotContain(
                        SENTENCE,
                        pair.mentee.value(),
                        pair.mentor.value(),
                        pair.id.value(),
                        mentees.value());
        // Answering and putting away leave the same traces.
        assertThat(db.ask("SELECT COUNT(*) FROM evaluation_link")).isEqualTo(2L);
        assertThat(db.ask("SELECT COUNT(*) FROM evaluation_questionnaire WHERE settled"))
                .isEqualTo(2L);
        assertThat(db.ask("SELECT COUNT(*) FROM audit_entry WHERE action LIKE 'Questionnaire%'"))
                .isEqualTo(0L);
    }

    @Test
    void isShownFromEightPeopleOnAndAWeekLater() {
        List<PersonId> people = answeredBeforeAndAfter(7);
        count(3);
        assertThat(results().after()).noneMatch(PairedChange::isShown);
        assertThat(results().menteesSaid()).isEmpty();

        people.addAll(answeredBeforeAndAfter(1));
        assertThat(results().after()).noneMatch(PairedChange::isShown);
        count(2);

        PairedChange turn =
                results().after().stream()
                        .filter(one -> one.question().equals("turn"))
                        .findFirst()
                        .orElseThrow();
        assertThat(turn.test().n()).isEqualTo(8);
        assertThat(turn.test().difference()).isEqualTo(2.0);
        assertThat(results().menteesSaid())
                .singleElement()
                .satisfies(said -> assertThat(said.said()).hasSize(8));

        // One more person changes nothing that is shown.
        answeredBeforeAndAfter(1);
        count(3);
        assertThat(
                        results().after().stream()
                                .filter(PairedChange::isShown)
                                .map(one -> one.test().n()))
                .containsOnly(8);
    }

    @Test
    void canNotBeChangedOnceItIsCountedButForTheLeaveToQuote() {
        List<PersonId> people = answeredBeforeAndAfter(8);
        count(2);
        PersonId one = people.get(0);
        QuestionnaireId after =
                house.as(one, () -> service.mine()).stream()
                        .filter(line -> line.wave() == Wave.AFTER)
                        .findFirst()
                        .orElseThrow()
                        .id();

        assertThatThrownBy(() -> answer(one, after, Answers.NONE.with("turn", "1")))
                .isInstanceOf(RuleBroken.class);
        assertThat(house.as(one, () -> service.open(after)).open()).isFalse();
        house.as(one, () -> service.sayOfWords(after, Quotes.NO));

        assertThat(results().menteesSaid()).as("seven are too few").isEmpty();
        assertThat(results().after()).anyMatch(PairedChange::isShown);
    }

    @Test
    void isAddedUpForWhoeverCoordinatesThePhaseAndForNobodyElse() {
        for (PersonId other : List.of(pair.mentor, pair.mentee, pair.menteesManager)) {
            assertThatThrownBy(
                            () ->
                                    house.as(
                                            other,
                                            () ->
                                                    house.the(ResultsService.class)
                                                            .ofPhase(pair.phase)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void takesAsManyStatementsForManyAnswersAsForFew() {
        answeredBeforeAndAfter(8);
        count(2);
        // The form is read once and kept.
        statements();
        int few = statements();
        answeredBeforeAndAfter(16);
        count(2);

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    @Test
    void isADashboardOfStatesAndDatesInAsManyStatements() {
        answeredBeforeAndAfter(3);
        db.sql(
                ("INSERT INTO enrolment (id, phase_id, person_id, part, state, joined_at,"
                                + " approved, places, paused, assisted, subject_needed, form_version_id, profile, own_answers, version) SELECT"
                                + " UUID(), p.phase_id, p.mentee_id, 'MENTEE', 'JOINED',"
                                + " '2026-09-18 10:00:00', 1, 0, 0, 0, 0, '%s', '{}', '', 1 FROM partnership"
                                + " p")
                        .formatted(pair.form("mentee-profile").value()));
        part();
        house.as(grace, () -> {});
        DashboardService service = house.the(DashboardService.class);
        int statements = db.statementsOf(() -> service.ofPhase(pair.phase, null));

        Dashboard all = house.as(grace, () -> service.ofPhase(pair.phase, null));

        assertThat(statements).isLessThanOrEqualTo(8);
        assertThat(all.steps()).isEqualTo(new Dashboard.Steps(4, 4, 4, 0, 0));
        assertThat(all.timeToMatch().median()).isEqualTo(10.0);
        assertThat(all.timeToMatch().lots()).containsExactly(0, 4, 0, 0, 0);
        assertThat(all.endings().kinds()).as("one is too few to be told apart").isEmpty();
        assertThat(all.endings().others()).isOne();
        PhaseCompared compared = house.as(grace, service::compare);
        assertThat(compared.phases()).hasSize(1);
        assertThat(compared.years())
                .singleElement()
                .satisfies(
                        year -> {
                            assertThat(year.year().startsIn()).isEqualTo(2026);
                            assertThat(year.steps().joined()).isEqualTo(4);
                        });
        assertThatThrownBy(() -> house.as(pair.mentor, () -> service.ofPhase(pair.phase, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void letsWordsStandWithANameOnlyInTheWordingAndAsLongAsTheirAuthorAgrees() {
        leave = "with-my-name-ask-me-first";
        List<PersonId> people = answeredBeforeAndAfter(8);
        count(2);
        Quotes.Quote quote = results().menteesSaid().get(0).said().get(0);
        TestimonialService testimonials = house.the(TestimonialService.class);
        house.as(grace, () -> testimonials.ask(pair.phase, quote.key(), "I found my feet."));
        assertThatThrownBy(
                        () ->
                                house.as(
                                        grace,
                                        () -> testimonials.ask(pair.phase, quote.key(), "Again.")))
                .isInstanceOf(NotFound.class);
        var asked = new TestimonialId((String) db.ask("SELECT id FROM evaluation_testimonial"));
        var author =
                new PersonId(
                        (String)
                                db.ask(
                                        "SELECT person_id FROM waiting_item WHERE kind ="
                                                + " 'testimonial'"));
        assertThat(people).contains(author);
        for (PersonId other : people) {
            if (!other.equals(author)) {
                assertThatThrownBy(() -> house.as(other, () -> testimonials.agree(asked)))
                        .isInstanceOf(NotFound.class);
            }
        }
        assertThat(quoted()).isEmpty();

        house.as(author, () -> testimonials.agree(asked));

        assertThat(quoted())
                .singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo("I found my feet."));
        house.as(author, () -> testimonials.withdraw(asked));
        assertThat(quoted()).isEmpty();
        assertThat(db.ask("SELECT COUNT(*) FROM evaluation_testimonial WHERE words IS NOT NULL"))
                .isEqualTo(0L);
    }

    @Test
    void tellsWhoJoinedWhatChangedAndNobodyElse() {
        ImprovementService improvements = house.the(ImprovementService.class);
        house.as(
                grace,
                () -> improvements.add(pair.phase, "Too late.", "Sooner now.", clock.today()));
        assertThatThrownBy(
                        () ->
                                house.as(
                                        pair.mentor,
                                        () ->
                                                improvements.add(
                                                        pair.phase, "A", "B", clock.today())))
                .isInstanceOf(NotFound.class);
        assertThat(house.as(pair.menteesManager, improvements::all)).isEmpty();
        db.sql(
                ("INSERT INTO enrolment (id, phase_id, person_id, part, state, joined_at,"
                                + " approved, places, paused, assisted, subject_needed, form_version_id, profile, own_answers, version) VALUES"
                                + " (UUID(), '%s', '%s', 'MENTEE', 'JOINED', '2026-09-18"
                                + " 10:00:00', 1, 0, 0, 0, 0, '%s', '{}', '', 1)")
                        .formatted(
                                pair.phase.value(),
                                pair.mentee.value(),
                                pair.form("mentee-profile").value()));
        assertThat(house.as(pair.mentee, improvements::all))
                .singleElement()
                .satisfies(one -> assertThat(one.changed()).hasSize(1));
    }

    @Test
    void asksOnceAYearForWhatOneKnowsAlready() {
        BaselineService baseline = house.the(BaselineService.class);
        for (int i = 0; i < 8; i++) {
            PersonId person = pair.people.person("Staff", "S" + Ids.next());
            house.as(person, () -> baseline.answer(Answers.NONE.with("helped", "4")));
            assertThat(house.as(person, baseline::toAnswer)).isEmpty();
            assertThatThrownBy(() -> house.as(person, () -> baseline.answer(Answers.NONE)))
                    .isInstanceOf(RuleBroken.class);
        }
        count(2);

        assertThat(
                        house.as(grace, () -> baseline.results(clock.today())).answers().stream()
                                .filter(one -> one.question().equals("helped"))
                                .map(Distribution::mean))
                .containsExactly(4.0);
        clock.passesDays(365);
        assertThat(house.as(pair.mentee, baseline::toAnswer)).isPresent();
    }

    private List<Quoted> quoted() {
        return house.as(pair.mentor, () -> house.the(ImprovementService.class).all()).stream()
                .flatMap(one -> one.quoted().stream())
                .toList();
    }

    private String leave = "without-my-name";

    private int statements() {
        house.as(grace, () -> {});
        return db.statementsOf(() -> house.the(ResultsService.class).ofPhase(pair.phase));
    }

    private void part() {
        house.as(
                pair.mentee,
                () ->
                        house.the(EndingService.class)
                                .leave(
                                        pair.id,
                                        Answers.NONE.with("tell", "i-do").with("again", "no")));
    }

    private void round() {
        house.as(null, () -> house.the(QuestionnaireRound.class).round(clock.instant()));
    }

    private void count(int weeks) {
        for (int i = 0; i < weeks; i++) {
            house.as(null, () -> house.the(CountingRound.class).round(clock.instant()));
        }
    }

    private PhaseResults results() {
        return house.as(grace, () -> house.the(ResultsService.class).ofPhase(pair.phase));
    }

    private void answer(PersonId who, QuestionnaireId what, Answers answers) {
        house.as(who, () -> service.answer(what, answers));
    }

    private List<Wave> waves(PersonId person) {
        return house.as(person, () -> service.mine()).stream()
                .map(QuestionnaireLine::wave)
                .toList();
    }

    private QuestionnaireId only(PersonId person) {
        return house.as(person, () -> service.mine()).get(0).id();
    }

    private List<PersonId> answeredBeforeAndAfter(int count) {
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < count; i++) {
            PersonId mentee = pair.people.person("Mentee", "M" + Ids.next());
            PersonId mentor = pair.people.person("Mentor", "T" + Ids.next());
            PartnershipId id = pair.and(mentor, mentee, 1);
            answer(mentee, asked(id, mentee, Wave.BEFORE), Answers.NONE.with("turn", "2"));
            answer(
                    mentee,
                    asked(id, mentee, Wave.AFTER),
                    Answers.NONE.with("turn", "4").with("changed", SENTENCE).with("words", leave));
            people.add(mentee);
        }
        return people;
    }

    private QuestionnaireId asked(PartnershipId pairOf, PersonId person, Wave wave) {
        var id = QuestionnaireId.next();
        db.sql(
                ("INSERT INTO evaluation_questionnaire (id, phase_id, partnership_id, person_id,"
                                + " wave, form_version_id, asked_on, closes_on, settled, version)"
                                + " VALUES ('%s', '%s', '%s', '%s', '%s', '%s', '2026-10-15',"
                                + " '2026-11-12', 0, 1)")
                        .formatted(
                                id.value(),
                                pair.phase.value(),
                                pairOf.value(),
                                person.value(),
                                wave,
                                pair.form("impact").value()));
        return id;
    }

    private long messages(String key) {
        return (Long)
                db.ask("SELECT COUNT(*) FROM outbox_message WHERE message_key = '" + key + "'");
    }

    private long waiting() {
        return (Long) db.ask("SELECT COUNT(*) FROM waiting_item WHERE kind LIKE 'q-%'");
    }

    private static List<String> column(String table, String column) throws SQLException {
        try (var connection = db.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT " + column + " FROM " + table)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private static String everythingOf(String table) throws SQLException {
        try (var connection = db.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table)) {
            var all = new StringBuilder();
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    all.append(text(rows, i, columns.getColumnTypeName(i))).append(' ');
                }
            }
            return all.toString();
        }
    }

    private static String text(ResultSet rows, int column, String type) throws SQLException {
        if (!type.contains("BLOB") && !type.contains("BINARY")) {
            return rows.getString(column);
        }
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String everythingBut(String table) throws SQLException {
        var all = new StringBuilder();
        for (String one :
                column("information_schema.tables WHERE table_schema = DATABASE()", "table_name")) {
            if (!one.equals(table)) {
                all.append(everythingOf(one));
            }
        }
        return all.toString();
    }
}
