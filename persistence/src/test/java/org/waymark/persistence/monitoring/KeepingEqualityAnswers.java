package org.waymark.persistence.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.form.Answers;
import org.waymark.monitoring.EqualityFigures;
import org.waymark.monitoring.EqualityFiguresService;
import org.waymark.monitoring.OwnAnswersService;
import org.waymark.monitoring.Slicing;
import org.waymark.monitoring.YearlyCount;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Ids;
import org.waymark.shared.RulesBroken;

/** Answers to equality questions: kept apart, sealed, erased, and counted once a year. */
class KeepingEqualityAnswers {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final Answers SAID =
            Answers.NONE.with("sex", "female").with("disability", "mental-health", "another");

    private House house;
    private PersonId anna;
    private PersonId ben;

    @BeforeEach
    void twoPeople() {
        house = new House(db, ClockOnTheWall.at("2026-09-15T10:20:30Z"));
        anna = Rows.aPerson(db, "Anna");
        ben = Rows.aPerson(db, "Ben");
    }

    @Test
    void areSeenByTheirPersonOnlyAndCanBeChanged() {
        say(anna, SAID);
        say(anna, SAID.with("sex", "prefer-not-to-say"));

        assertThat(answers(anna)).isEqualTo(SAID.with("sex", "prefer-not-to-say"));
        assertThat(answers(ben)).isEqualTo(Answers.NONE);
    }

    @Test
    void areGoneWithTheirKeyWhenErasedAndCanBeGivenAnew() {
        say(anna, SAID);
        Object key = apart("SELECT key_name FROM answer_sheet");
        house.as(anna, () -> house.the(OwnAnswersService.class).erase());

        assertThat(answers(anna)).isEqualTo(Answers.NONE);
        assertThat(apart("SELECT COUNT(*) FROM answer_sheet")).isEqualTo(0L);
        assertThat(db.ask("SELECT wrapped FROM vault_key WHERE name = 'SHEET:" + key + "'"))
                .isNull();

        say(anna, SAID);
        assertThat(answers(anna)).isEqualTo(SAID);
        assertThat(apart("SELECT key_name FROM answer_sheet")).isNotEqualTo(key);
    }

    @Test
    void areErasedByTakingBackEachAnswer() {
        say(anna, SAID);
        say(anna, Answers.NONE);

        assertThat(apart("SELECT COUNT(*) FROM answer_sheet")).isEqualTo(0L);
    }

    @Test
    void canBeGivenAnewWhereTheirKeyWasLost() {
        say(anna, SAID);
        db.sql("DELETE FROM vault_key");

        assertThat(answers(anna)).isEqualTo(Answers.NONE);
        say(anna, SAID);
        assertThat(answers(anna)).isEqualTo(SAID);
    }

    /** Under its pseudonyms nobody has said anything: erasing would seem to be done. */
    @Test
    void areKeptFromAServerThatStillHasTheMasterKeyBefore() {
        say(anna, SAID);
        db.sql("INSERT INTO master_key (id, fingerprint) VALUES (1, '0a1b2c3d')");

        for (ThrowingCallable one :
                List.<ThrowingCallable>of(
                        () -> answers(anna),
                        () -> say(anna, SAID),
                        () -> say(anna, Answers.NONE),
                        () -> count("2026-10-01T08:00:00Z"))) {
            assertThatThrownBy(one).hasMessageContaining("is not the one");
        }
        assertThat(apart("SELECT COUNT(*) FROM answer_sheet")).isEqualTo(1L);
    }

    @Test
    void refuseWhatCannotBeSoTogether() {
        assertThatThrownBy(() -> say(anna, Answers.NONE.with("caring", "no-one", "an-adult")))
                .isInstanceOf(RulesBroken.class);
        assertThatThrownBy(() -> say(anna, Answers.NONE.with("sex", "something I wrote")))
                .isInstanceOf(RulesBroken.class);
    }

    @Test
    void areReachedByNeitherUserOfTheDatabaseFromTheOthersSide() {
        assertThatThrownBy(() -> db.ask("SELECT * FROM monitoring.answer_sheet"))
                .rootCause()
                .hasMessageContaining("command denied to user 'waymark'");
        assertThatThrownBy(() -> apart("SELECT * FROM waymark.person"))
                .rootCause()
                .hasMessageContaining("command denied to user 'monitoring'");
    }

    /** Nothing stands on both sides by which a row here could be found there. */
    @Test
    void haveNothingInCommonWithTheRestOfTheDatabase() throws SQLException {
        say(anna, SAID);

        List<String> apart = new ArrayList<>();
        try (Connection connection = db.monitoring().getConnection()) {
            apart.addAll(cells(connection, "SELECT pseudonym, key_name FROM answer_sheet"));
            assertThat(String.join(" ", cells(connection, "SELECT * FROM answer_sheet")))
                    .doesNotContain("female", "mental", anna.value());
        }
        assertThat(apart).hasSize(2).doesNotContain(anna.value());
        assertThat(db.ask("SELECT name FROM vault_key WHERE made_at = '2026-09-15 00:00:00'"))
                .isEqualTo("SHEET:" + apart.get(1));
        assertThat(db.ask("SELECT COUNT(*) FROM vault_key")).isEqualTo(1L);
        assertThat(db.ask("SELECT COUNT(*) FROM audit_entry")).isEqualTo(0L);
        assertThat(db.ask("SELECT COUNT(*) FROM draft")).isEqualTo(0L);
    }

    @Test
    void areCountedOnceTwoMonthsAfterTheYear() {
        var phase = Rows.aPhase(db);
        db.sql("UPDATE phase SET starts_on = '2025-09-01', ends_on = '2026-06-30'");
        for (int i = 0; i < 31; i++) {
            PersonId person = Rows.aPerson(db, "P" + i);
            joins(person, phase.id().value());
            if (i < 27) {
                say(person, Answers.NONE.with("sex", "female"));
            }
        }
        say(ben, SAID);

        count("2026-09-30T08:00:00Z");
        assertThat(figures().year()).isNull();

        count("2026-10-01T08:00:00Z");
        EqualityFigures counted = figures();
        assertThat(counted.year().startsIn()).isEqualTo(2025);
        assertThat(counted.parts()).hasSize(1);
        assertThat(counted.parts().get(0).lines().get(0))
                .isEqualTo(new EqualityFigures.Line("Female", null, 25, null, null));

        db.sql("DELETE FROM enrolment");
        count("2026-10-02T08:00:00Z");
        assertThat(figures()).isEqualTo(counted);
    }

    private void joins(PersonId person, String phase) {
        db.sql(
                """
                INSERT INTO enrolment (id, phase_id, person_id, part, state, joined_at, approved,
                    places, paused, assisted, subject_needed, form_version_id, profile,
                    own_answers, version)
                SELECT '%s', '%s', '%s', 'MENTEE', 'JOINED', '2025-09-10', TRUE, 0, FALSE, FALSE,
                    FALSE, id, '{}', '', 1 FROM form_version LIMIT 1
                """
                        .formatted(Ids.next(), phase, person.value()));
    }

    private void count(String moment) {
        house.as(null, () -> house.the(YearlyCount.class).round(Instant.parse(moment)));
    }

    private EqualityFigures figures() {
        return house.as(
                anna,
                () -> house.the(EqualityFiguresService.class).figures(null, "sex", Slicing.ALL));
    }

    private void say(PersonId person, Answers answers) {
        house.as(person, () -> house.the(OwnAnswersService.class).say(answers));
    }

    private Answers answers(PersonId person) {
        return house.as(person, () -> house.the(OwnAnswersService.class).answers());
    }

    private static Object apart(String query) {
        try (Connection connection = db.monitoring().getConnection();
                var sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            return rows.next() ? rows.getObject(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static List<String> cells(Connection connection, String query) throws SQLException {
        try (var sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            var cells = new ArrayList<String>();
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(rows.getString(i));
                }
            }
            return cells;
        }
    }
}
