package org.waymark.persistence.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.persistence.release.JpaReleaseLists;
import org.waymark.release.Minutes;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.statement.CheckingService;
import org.waymark.statement.LineKind;
import org.waymark.statement.Period;
import org.waymark.statement.StatementId;
import org.waymark.statement.StatementLine;
import org.waymark.statement.StatementLines;
import org.waymark.statement.StatementMade;
import org.waymark.statement.StatementService;
import org.waymark.statement.StatementToSee;
import org.waymark.statement.StatementWithdrawn;
import org.waymark.statement.Statements;

/** What one did, picked by oneself, with a code for whoever gets it. */
class StatingOnesMentoring {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final Period AUTUMN = new Period(YearMonth.of(2026, 8), YearMonth.of(2026, 11));

    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-12-10T09:00:00Z");
    private final Fired<Happened> happened = new Fired<>();
    private SignedPair pair;

    @BeforeEach
    void aPairThatMet() {
        pair = new SignedPair(db);
        met("2026-10-31 23:30:00", 60);
        met("2026-11-30 23:59:00", 45);
        met("2026-12-01 00:00:00", 90);
    }

    private void met(String begins, int minutes) {
        db.sql(
                """
                INSERT INTO meeting (id, partnership_id, trial, state, proposed_by, proposed_at,
                    begins_at, minutes, venue, calendar_sequence, version)
                VALUES ('%s', '%s', FALSE, 'HELD', '%s', '%s', '%s', %d, 'ONLINE', 0, 1)
                """
                        .formatted(
                                Ids.next(),
                                pair.id.value(),
                                pair.mentor.value(),
                                begins,
                                begins,
                                minutes));
    }

    private StatementService of(PersonId person) {
        return db.make(
                StatementService.class,
                new Caller(person),
                db.make(JpaStatements.class),
                new StatementLines(
                        db.make(JpaStatementFacts.class), db.make(JpaReleaseLists.class)),
                db.make(JpaDirectory.class),
                happened,
                clock);
    }

    private List<StatementLine> lines(PersonId person, Period period) {
        return db.inTransaction(() -> of(person).draft(period)).lines();
    }

    private StatementId made(PersonId person, String ownLine) {
        StatementId id = StatementId.next();
        List<String> keys = lines(person, AUTUMN).stream().map(StatementLine::key).toList();
        db.inTransaction(() -> of(person).make(id, AUTUMN, keys, ownLine));
        return id;
    }

    private StatementToSee read(PersonId person, StatementId id) {
        return db.inTransaction(() -> of(person).read(id));
    }

    private Optional<StatementToSee> checked(String code) {
        return db.inTransaction(
                () -> db.make(CheckingService.class, db.make(JpaStatements.class)).find(code));
    }

    @Test
    void countsWhatTookPlaceInTheMonths() {
        List<StatementLine> autumn = lines(pair.mentor, AUTUMN);
        assertThat(autumn)
                .extracting(StatementLine::kind)
                .containsExactly(LineKind.ROLE, LineKind.TIME);
        assertThat(autumn.get(0).howMany()).isEqualTo(1);
        assertThat(autumn.get(1).minutes()).isEqualTo(new Minutes(0, 105, 0, 0));
        assertThat(autumn).allMatch(StatementLine::isPickedAtFirst);

        assertThat(lines(pair.mentee, AUTUMN))
                .allMatch(line -> line.side() == Side.MENTEE)
                .noneMatch(StatementLine::isPickedAtFirst);
        assertThat(lines(pair.mentor, new Period(YearMonth.of(2026, 7), YearMonth.of(2026, 8))))
                .isEmpty();
        assertThat(lines(pair.mentorsManager, AUTUMN)).isEmpty();
    }

    @Test
    void tellsTrainingsAndEventsAtWhichOneWas() {
        db.sql(
                """
                INSERT INTO enrolment (id, phase_id, person_id, part, state, joined_at, approved,
                    places, paused, assisted, subject_needed, trained_on, training_kind,
                    form_version_id, profile, own_answers, version)
                VALUES ('%s', '%s', '%s', 'MENTOR', 'JOINED', '2026-09-01', TRUE, 1, FALSE, FALSE,
                    FALSE, '2026-09-14', 'SESSION', '%s', '{}', '', 1)
                """
                        .formatted(
                                Ids.next(),
                                pair.phase.value(),
                                pair.mentor.value(),
                                pair.form("mentor-profile").value()));

        assertThat(lines(pair.mentor, AUTUMN))
                .filteredOn(line -> line.kind() == LineKind.TRAINING)
                .extracting(StatementLine::heldOn)
                .hasToString("[2026-09-14]");

        event("TRAINING", "2026-09-14 09:00:00", "Listening", true);
        event("NETWORK", "2026-08-31 23:30:00", "Feedback", true);
        event("NETWORK", "2026-10-05 11:00:00", "Away", false);
        assertThat(lines(pair.mentor, AUTUMN))
                .filteredOn(line -> line.heldOn() != null)
                .extracting(
                        StatementLine::kind,
                        StatementLine::title,
                        line -> line.heldOn().toString(),
                        line -> line.minutes().total())
                .containsExactly(
                        tuple(LineKind.TRAINING, "Listening", "2026-09-14", 90),
                        tuple(LineKind.NETWORK, "Feedback", "2026-09-01", 90));
    }

    private void event(String kind, String begins, String theme, boolean there) {
        String id = Ids.next();
        db.sql(
                """
                INSERT INTO gathering (id, phase_id, begins_at, minutes, place, link, words,
                    arranged_by, kind, audience, theme, version)
                VALUES ('%s', '%s', '%s', 90, 'Hall', '', '', '%s', '%s', 'MEMBERS', '%s', 1)
                """
                        .formatted(id, pair.phase.value(), begins, pair.head.value(), kind, theme));
        db.sql(
                """
                INSERT INTO gathering_seat (id, gathering_id, person_id, answer, attended)
                VALUES ('%s', '%s', '%s', 'COMES', %s)
                """
                        .formatted(Ids.next(), id, pair.mentor.value(), there));
    }

    @Test
    void staysAsItWasMadeAndIsFoundByItsCode() {
        StatementId id = made(pair.mentor, " Glad to do it. ");
        met("2026-11-20 10:00:00", 30);

        StatementToSee statement = read(pair.mentor, id);
        assertThat(statement.name()).isEqualTo("Tom Hargreaves");
        assertThat(statement.ownLine()).isEqualTo("Glad to do it.");
        assertThat(statement.lines().get(1).minutes().meeting()).isEqualTo(105);
        assertThat(checked(statement.code().printed().toLowerCase())).contains(statement);
        assertThat(checked("7K3M-0QZX-9F2T-B8RD")).isEmpty();
        assertThat(happened.event()).isEqualTo(new StatementMade(pair.mentor, id));
    }

    @Test
    void isMadeOnceHoweverOftenItIsSent() {
        StatementId id = made(pair.mentor, "");
        db.inTransaction(() -> of(pair.mentor).make(id, AUTUMN, List.of(), "again"));
        assertThat(read(pair.mentor, id).ownLine()).isEmpty();
        assertThat(db.ask("SELECT COUNT(*) FROM statement")).isEqualTo(1L);
    }

    @Test
    void isThereForItsOwnerAlone() {
        StatementId id = made(pair.mentor, "");
        assertThatThrownBy(() -> read(pair.mentee, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> db.inTransaction(() -> of(pair.mentee).withdraw(id)))
                .isInstanceOf(NotFound.class);
        assertThat(db.inTransaction(() -> of(pair.mentee).mine(null)).items()).isEmpty();
        List<String> theirs = keysOf(pair.mentee);
        assertThatThrownBy(
                        () -> db.inTransaction(() -> of(pair.mentee).make(id, AUTUMN, theirs, "")))
                .isInstanceOf(NotFound.class);
    }

    private List<String> keysOf(PersonId person) {
        return lines(person, AUTUMN).stream().map(StatementLine::key).toList();
    }

    @Test
    void isFoundByNobodyOnceWithdrawn() {
        StatementId id = made(pair.mentor, "");
        String code = read(pair.mentor, id).code().printed();
        db.inTransaction(() -> of(pair.mentor).withdraw(id));
        assertThat(checked(code)).isEmpty();
        assertThatThrownBy(() -> read(pair.mentor, id)).isInstanceOf(NotFound.class);
        assertThat(happened.events()).endsWith(new StatementWithdrawn(pair.mentor, id));
    }

    @Test
    void needsALineAndNoNovel() {
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        () ->
                                                of(pair.mentor)
                                                        .make(
                                                                StatementId.next(),
                                                                AUTUMN,
                                                                List.of("ROLE.MENTOR.x"),
                                                                "")))
                .hasMessage("statement.rule.nothing-picked");
        assertThatThrownBy(() -> made(pair.mentor, "x".repeat(301)))
                .hasMessage("statement.rule.line-too-long");
    }

    @Test
    void areListedNewestFirstByPages() {
        Statements statements = db.make(JpaStatements.class);
        StatementId first = made(pair.mentor, "");
        StatementId second = made(pair.mentor, "");
        StatementId third = made(pair.mentor, "");
        var page = db.inTransaction(() -> statements.of(pair.mentor, null, 2));
        assertThat(page.items()).extracting(Statements.Made::id).containsExactly(third, second);
        var next =
                db.inTransaction(() -> statements.of(pair.mentor, new StatementId(page.next()), 2));
        assertThat(next.items()).extracting(Statements.Made::id).containsExactly(first);
        assertThat(next.hasMore()).isFalse();
    }
}
