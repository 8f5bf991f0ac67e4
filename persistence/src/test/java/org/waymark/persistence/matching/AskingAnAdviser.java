package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.matching.Advice;
import org.waymark.matching.AdviceLists.Line;
import org.waymark.matching.ConsultationAnswered;
import org.waymark.matching.ConsultationAsked;
import org.waymark.matching.ConsultationId;
import org.waymark.matching.ConsultationState;
import org.waymark.matching.ConsultationToAsk;
import org.waymark.matching.ConsultationToSee;
import org.waymark.matching.Opinion;
import org.waymark.people.OrgUnit;
import org.waymark.people.PersonId;
import org.waymark.people.UnitKind;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.persistence.people.JpaOrganisation;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

class AskingAnAdviser {
    private static final String NOTE = "Ruth knows the laboratory that Tom will lead.";

    @RegisterExtension static final MariaDb db = new MariaDb();

    private AMatching matching;
    private PersonId grace;
    private PersonId dora;
    private PersonId tom;
    private PersonId ruth;
    private PersonId anjali;

    @BeforeEach
    void anAdviserOfTheDepartment() {
        matching = new AMatching(db);
        grace = matching.coordinator("Grace");
        tom = matching.assistedMentee("Tom");
        ruth = matching.mentor("Ruth", 1);
        anjali = matching.mentor("Anjali", 1);
        dora = adviser("Dora", matching.people.department);
    }

    private PersonId adviser(String name, OrgUnit unit) {
        PersonId person = matching.people.person(name, "Adviser");
        matching.advises(person, unit);
        return person;
    }

    @Test
    void offersAdvisersOfTheMenteesUnitsTheNearestFirst() {
        PersonId ada = adviser("Ada", matching.people.university);
        matching.advises(ada, matching.people.department);
        PersonId zoe = adviser("Zoe", matching.people.university);
        adviser("Elsewhere", anotherDepartment());

        assertThat(toAsk(ruth).advisers())
                .extracting(
                        one -> one.card().id(),
                        ConsultationToAsk.Adviser::unit,
                        ConsultationToAsk.Adviser::asked)
                .containsExactly(
                        tuple(ada, "Physics", false),
                        tuple(dora, "Physics", false),
                        tuple(zoe, "University of Northmoor", false));
        assertThat(toAsk().advisers()).as("while no mentor is chosen").isEmpty();
    }

    @Test
    void offersAdvisersOfTheChosenMentorsDepartmentToo() {
        OrgUnit chemistry = anotherDepartment();
        PersonId chem = adviser("Chem", chemistry);
        db.sql(
                "UPDATE post SET unit_id = '%s' WHERE person_id = '%s'"
                        .formatted(chemistry.id().value(), ruth.value()));

        assertThat(people(toAsk(ruth))).containsExactlyInAnyOrder(dora, chem);
        assertThat(people(toAsk(anjali))).containsExactly(dora);
        assertThat(refusalOf(() -> ask(chem, anjali))).isEqualTo("matching.rule.no-adviser");
        assertThat(ask(chem, ruth)).isNotNull();
    }

    private OrgUnit anotherDepartment() {
        OrgUnit chemistry =
                OrgUnit.founded(
                        "NM-CHE", "Chemistry", UnitKind.DEPARTMENT, matching.people.university);
        db.inTransaction(() -> db.make(JpaOrganisation.class).add(chemistry));
        return chemistry;
    }

    @Test
    void neverOffersNorAsksWhoStandsTooClose() {
        PersonId head = adviser("Head", matching.people.university);
        PersonId lead = matching.people.person("Lead", "X", head);
        matching.manages(lead, tom);
        PersonId report = matching.people.person("Report", "X", ruth);
        matching.advises(report, matching.people.department);
        PersonId partner = matching.mentee("Partner");
        matching.advises(partner, matching.people.department);
        pair(ruth, partner);
        matching.advises(anjali, matching.people.department);
        db.sql("UPDATE mentor_place SET places = 4");
        PersonId gone = adviser("Gone", matching.people.department);
        leaves(gone);
        matching.advises(grace, matching.people.department);

        assertThat(people(toAsk(ruth, anjali))).containsExactly(dora);
        assertThat(toAsk(ruth, anjali).tooClose()).isEqualTo(5);
        for (PersonId close : List.of(head, report, partner, anjali, grace)) {
            assertThat(refusalOf(() -> ask(close, ruth, anjali)))
                    .isEqualTo("matching.rule.adviser-close");
        }
        assertThat(refusalOf(() -> ask(gone, ruth))).isEqualTo("matching.rule.no-adviser");
        assertThat(people(toAsk(anjali)))
                .as("about others than their own")
                .containsExactlyInAnyOrder(dora, report, partner);
    }

    private void pair(PersonId mentor, PersonId mentee) {
        db.sql("UPDATE enrolment SET assisted = TRUE WHERE part = 'MENTEE'");
        db.inTransaction(() -> matching.choosing(mentee).choose(matching.phase.id(), mentor));
        var request =
                db.inTransaction(
                        () -> matching.choosing(mentee).ask(matching.phase.id(), Map.of()));
        db.inTransaction(() -> matching.acceptance(mentor).accept(request));
    }

    @Test
    void showsTheAdviserNamesUnitsAndGradesAndNobodyElseAnything() {
        ConsultationId asked = ask(dora, ruth, anjali);

        ConsultationToSee seen = see(dora, asked);
        assertThat(seen.mentee().name()).isEqualTo("Tom Mentee");
        assertThat(seen.mentee().unit()).isEqualTo("Physics");
        assertThat(seen.mentee().grade()).isEqualTo("Grade 7");
        assertThat(seen.mentors())
                .extracting(one -> one.mentor().name(), ConsultationToSee.About::opinion)
                .containsExactly(
                        tuple("Anjali Mentor", Opinion.NOT_SAID),
                        tuple("Ruth Mentor", Opinion.NOT_SAID));
        assertThat(seen.replyBy()).isEqualTo("2026-10-29");
        ConsultationAsked told = (ConsultationAsked) last();
        assertThat(told.adviser()).isEqualTo(dora);
        assertThat(told.toString()).doesNotContain(tom.value(), ruth.value());
        PersonId zoe = adviser("Zoe", matching.people.university);
        for (PersonId other : List.of(zoe, tom, ruth, grace)) {
            notFound(() -> see(other, asked));
            notFound(() -> answer(other, asked, NOTE));
            notFound(() -> db.inTransaction(() -> matching.advising(other).decline(asked)));
        }
        assertThat(lines(zoe)).isEmpty();
        assertThat(lines(dora))
                .extracting(Line::mentee, Line::state)
                .containsExactly(tuple("Tom Mentee", ConsultationState.OPEN));
    }

    @Test
    void isAnsweredOnceAndReadByTheCoordinatorsAndTheAuthor() {
        ConsultationId asked = ask(dora, ruth, anjali);
        answer(dora, asked, NOTE);
        matching.fired.forget();

        answer(dora, asked, "Another.");

        assertThat(matching.fired.events()).as("sent again").isEmpty();
        assertThat(see(dora, asked).note()).isEqualTo(NOTE);
        Advice advice = advice(grace).get(0);
        assertThat(advice.state()).isEqualTo(ConsultationState.ANSWERED);
        assertThat(advice.adviser()).isEqualTo("Dora Adviser");
        assertThat(advice.unit()).isEqualTo("Physics");
        assertThat(advice.note()).isEqualTo(NOTE);
        assertThat(advice.opinions())
                .containsOnly(Map.entry(ruth, Opinion.SUITS), Map.entry(anjali, Opinion.UNSURE));
        assertThat(
                        db.ask(
                                "SELECT LOCATE('laboratory', CONVERT(note USING latin1)) FROM"
                                        + " match_consultation"))
                .as("it is sealed")
                .isEqualTo(0);
        PersonId other = matching.coordinator("Other");
        matching.manages(other, tom);
        assertThat(refusalOf(() -> advice(other)))
                .as("in whose line the mentee stands")
                .isEqualTo("matching.rule.own-circle");
        notFound(() -> advice(dora));
    }

    @Test
    void tellsWhoAskedAndForgetsTheDraft() {
        ConsultationId asked = ask(dora, ruth);
        db.inTransaction(() -> answerAs(dora, asked, ""));

        ConsultationAnswered told = (ConsultationAnswered) last();
        assertThat(told.by()).isEqualTo(dora);
        assertThat(told.askedBy()).isEqualTo(grace);
        assertThat(db.ask("SELECT note IS NULL FROM match_consultation")).isEqualTo(1);
    }

    @Test
    void refusesANoteThatIsTooLongAndAnAnswerForSomeOnly() {
        ConsultationId asked = ask(dora, ruth, anjali);

        assertThat(refusalOf(() -> answer(dora, asked, "x".repeat(1_001))))
                .isEqualTo("matching.rule.too-long");
        assertThat(
                        refusalOf(
                                () ->
                                        db.inTransaction(
                                                () ->
                                                        matching.advising(dora)
                                                                .answer(
                                                                        asked,
                                                                        Map.of(ruth, Opinion.SUITS),
                                                                        ""))))
                .isEqualTo("matching.rule.advice-unsaid");
        assertThat(see(dora, asked).isOpen()).isTrue();
    }

    @Test
    void mayBeDeclinedAndAnotherAsked() {
        PersonId zoe = adviser("Zoe", matching.people.university);
        ConsultationId asked = ask(dora, ruth);
        db.inTransaction(() -> matching.advising(dora).decline(asked));
        db.inTransaction(() -> matching.advising(dora).decline(asked));

        assertThat(see(dora, asked).state()).isEqualTo(ConsultationState.DECLINED);
        assertThat(see(dora, asked).mentee()).isNull();
        assertThat(see(dora, asked).mentors()).isEmpty();
        assertThat(refusalOf(() -> answer(dora, asked, NOTE)))
                .isEqualTo("matching.rule.advice-closed");
        assertThat(ask(zoe, ruth)).isNotEqualTo(asked);
        assertThat(advice(grace))
                .extracting(Advice::state)
                .containsExactly(ConsultationState.OPEN, ConsultationState.DECLINED);
    }

    @Test
    void isAskedOnceAtATimeOfOneAdviser() {
        ConsultationId asked = ask(dora, ruth);

        assertThat(ask(dora, ruth)).as("the same again").isEqualTo(asked);
        assertThat(refusalOf(() -> ask(dora, anjali))).isEqualTo("matching.rule.advice-asked");
        assertThat(toAsk(ruth).advisers())
                .extracting(ConsultationToAsk.Adviser::asked)
                .containsExactly(true);
    }

    @Test
    void isOpenOnceWhoeverAsksAtTheSameMoment() {
        PersonId zoe = adviser("Zoe", matching.people.university);
        List<ConsultationId> all = TwoAtOnce.times(3, () -> ask(zoe, anjali));

        assertThat(all).hasSize(3);
        assertThat(Set.copyOf(all)).hasSize(1);
        assertThatThrownBy(
                        () ->
                                db.sql(
                                        "INSERT INTO match_consultation (id, phase_id, mentee_id,"
                                                + " adviser_id, unit_id, state, asked_by, asked_at,"
                                                + " reply_by, version) SELECT UUID(), phase_id,"
                                                + " mentee_id, adviser_id, unit_id, state, asked_by,"
                                                + " asked_at, reply_by, 1 FROM match_consultation"))
                .hasStackTraceContaining("uk_match_consultation_one_open");
    }

    @Test
    void isAskedForMenteesWhoWantHelpAndAboutMentorsWhoFit() {
        PersonId alone = matching.mentee("Alone");
        matching.manages(anjali, tom);

        assertThat(refusalOf(() -> askAbout(alone, dora, ruth)))
                .isEqualTo("matching.rule.not-assisted");
        assertThat(refusalOf(() -> ask(dora, anjali)))
                .isEqualTo("matching.rule.advice-not-fitting");
        assertThat(refusalOf(() -> ask(dora))).isEqualTo("matching.rule.advice-nobody");
        assertThat(toAsk().mentors()).extracting(ConsultationToAsk.Choice::id).containsOnly(ruth);
        db.sql("UPDATE phase SET assisted = FALSE, self_select = TRUE");
        assertThat(refusalOf(() -> ask(dora, ruth))).isEqualTo("matching.rule.not-assisted");
        assertThat(toAsk().free()).isFalse();
    }

    @Test
    void leavesToAnotherWhoStandsCloseToTheCoordinator() {
        PersonId report = matching.mentor("Report", 1, grace);
        PersonId close = matching.mentee("Close", grace);

        assertThat(refusalOf(() -> ask(dora, report))).isEqualTo("matching.rule.own-circle");
        assertThat(refusalOf(() -> askAbout(close, dora, ruth)))
                .isEqualTo("matching.rule.own-circle");
        assertThat(toAsk(report).isChosen()).isFalse();
    }

    @Test
    void isLateAfterItsDayAndStillWelcome() {
        ConsultationId asked = ask(dora, ruth, anjali);
        matching.clock.passesDays(15);

        assertThat(see(dora, asked).late()).isTrue();
        assertThat(advice(grace).get(0).late()).isTrue();
        answer(dora, asked, NOTE);
        assertThat(advice(grace).get(0).note()).isEqualTo(NOTE);
    }

    @Test
    void isTakenBackByACoordinatorOfTheScheme() {
        ConsultationId asked = ask(dora, ruth);

        for (PersonId other : List.of(tom, ruth, dora)) {
            notFound(() -> db.inTransaction(() -> matching.consulting(other).takeBack(asked)));
        }
        db.inTransaction(() -> matching.consulting(grace).takeBack(asked));
        db.inTransaction(() -> matching.consulting(grace).takeBack(asked));

        assertThat(see(dora, asked).state()).isEqualTo(ConsultationState.CLOSED);
        assertThat(see(dora, asked).mentee()).isNull();
        assertThat(lines(dora)).extracting(Line::mentee).containsOnlyNulls();
    }

    @Test
    void takesAsManyStatementsForManyAsForFew() {
        ConsultationId asked = ask(dora, ruth);
        answer(dora, asked, NOTE);
        db.sql("UPDATE enrolment SET subject_needed = TRUE");
        int ask = statementsToAsk();
        int see = statementsToSee(asked);
        int read = statementsToRead();
        for (int i = 0; i < 15; i++) {
            matching.mentor("M" + i, 1);
            PersonId another = adviser("A" + i, matching.people.university);
            answer(another, ask(another, ruth, anjali), NOTE);
        }

        assertThat(statementsToAsk()).isEqualTo(ask).isLessThanOrEqualTo(8);
        assertThat(statementsToSee(asked)).isEqualTo(see).isLessThanOrEqualTo(7);
        assertThat(statementsToRead()).isEqualTo(read).isLessThanOrEqualTo(8);
        assertThat(advice(grace)).hasSize(16);
    }

    private int statementsToAsk() {
        var consulting = matching.consulting(grace);
        return db.statementsOf(() -> consulting.toAsk(matching.phase.id(), tom, Set.of(ruth)));
    }

    private int statementsToSee(ConsultationId asked) {
        var advising = matching.advising(dora);
        return db.statementsOf(() -> advising.see(asked));
    }

    private int statementsToRead() {
        var board = matching.board(grace);
        db.inTransaction(() -> board.mentee(matching.phase.id(), tom));
        return db.statementsOf(() -> board.mentee(matching.phase.id(), tom));
    }

    private void leaves(PersonId person) {
        db.sql("UPDATE person SET state = 'LEAVER' WHERE id = '" + person.value() + "'");
    }

    private ConsultationId ask(PersonId adviser, PersonId... mentors) {
        return askAbout(tom, adviser, mentors);
    }

    private ConsultationId askAbout(PersonId mentee, PersonId adviser, PersonId... mentors) {
        return db.inTransaction(
                () ->
                        matching.consulting(grace)
                                .ask(matching.phase.id(), mentee, Set.of(mentors), adviser));
    }

    private ConsultationToAsk toAsk(PersonId... mentors) {
        return db.inTransaction(
                () -> matching.consulting(grace).toAsk(matching.phase.id(), tom, Set.of(mentors)));
    }

    private static List<PersonId> people(ConsultationToAsk toAsk) {
        return toAsk.advisers().stream().map(one -> one.card().id()).toList();
    }

    private ConsultationToSee see(PersonId caller, ConsultationId id) {
        return db.inTransaction(() -> matching.advising(caller).see(id));
    }

    private List<Line> lines(PersonId caller) {
        return db.inTransaction(() -> matching.advising(caller).mine());
    }

    private void answer(PersonId caller, ConsultationId id, String note) {
        db.inTransaction(() -> answerAs(caller, id, note));
    }

    private void answerAs(PersonId caller, ConsultationId id, String note) {
        matching.advising(caller)
                .answer(id, Map.of(ruth, Opinion.SUITS, anjali, Opinion.UNSURE), note);
    }

    private List<Advice> advice(PersonId coordinator) {
        return db.inTransaction(
                () -> matching.board(coordinator).mentee(matching.phase.id(), tom).advice());
    }

    private Happened last() {
        return matching.fired.events().get(matching.fired.events().size() - 1);
    }

    private static void notFound(ThrowingCallable call) {
        assertThat(catchThrowableOfType(NotFound.class, call)).isNotNull();
    }

    private static String refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(RuleBroken.class, call).key();
    }
}
