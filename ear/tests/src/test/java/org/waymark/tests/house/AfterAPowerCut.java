package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.demo.UniversityGenerator;
import org.waymark.harness.Answer;
import org.waymark.harness.Await;
import org.waymark.harness.LargeUniversity;
import org.waymark.harness.Waymark;

/**
 * People write, and while they do so the server or the database is killed. What they were told is
 * done is there once when it is back; what they weren't told of is there whole or not at all.
 */
class AfterAPowerCut {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final int LINES = 20_000;
    private static final int BEFORE_THE_CUT = 12;

    @ParameterizedTest
    @MethodSource("cuts")
    @Timeout(600)
    void ofTheServerEverythingAcknowledgedIsThere(int cut)
            throws SQLException, InterruptedException {
        var writing = new WritingSchemes(waymark, "Power cut");
        writing.begin();
        writing.untilThereAreMore(BEFORE_THE_CUT);

        waymark.killServer();
        writing.end();
        waymark.startServer();

        writing.mustAllBeThereOnce();
        nothingIsHalfThere();
    }

    @ParameterizedTest
    @MethodSource("cuts")
    @Timeout(600)
    void ofTheDatabaseEverythingAcknowledgedIsThereAndTheServerGoesOnByItself(int cut)
            throws SQLException, InterruptedException {
        var writing = new WritingSchemes(waymark, "Power cut");
        writing.begin();
        writing.untilThereAreMore(BEFORE_THE_CUT);

        waymark.databaseIsKilledAndStartsAgain();
        writing.untilThereAreMore(BEFORE_THE_CUT);
        writing.end();

        writing.mustAllBeThereOnce();
        nothingIsHalfThere();
    }

    /** Half of a file isn't there: the people are as they were, and the page says what to do. */
    @ParameterizedTest
    @MethodSource("cuts")
    @Timeout(600)
    void ofTheServerInTheMiddleOfAnImportNothingOfTheFileIsThere(int cut) throws SQLException {
        int before = count("select count(*) from person");
        var people = UniversityGenerator.northmoor(LINES).peopleCsv();
        var dryRun = LargeUniversity.dryRun(waymark.caller("owen"), people);
        var asked = new Thread(() -> asksFor(dryRun), "import");
        asked.start();
        Await.until("some of the changes", () -> written() >= 1000);
        assertThat(written()).isLessThan(LINES - 200);

        waymark.killServer();
        waymark.startServer();

        assertThat(count("select count(*) from person")).isEqualTo(before);
        var owen = waymark.caller("owen");
        String query = "?" + dryRun.address().getQuery();
        setBackTheLastSign();
        assertThat(owen.get("/admin/people/progress.xhtml" + query).text())
                .contains("Waymark stopped while it applied this file");
        var again = owen.get("/admin/people/dry-run.xhtml" + query);
        assertThat(again.status()).isEqualTo(200);
        owen.submit(again, "Throw this dry run away", Map.of());
    }

    private static void asksFor(Answer dryRun) {
        try {
            waymark.caller("owen").submit(dryRun, "Apply …", Map.of());
        } catch (RuntimeException | AssertionError theServerIsGone) {
            Thread.onSpinWait();
        }
    }

    private static int written() {
        try {
            return count(
                    "select coalesce(sum(done), 0) from people_import_run where state = 'RUNNING'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Minutes without a sign of life, which nobody waits for here. */
    private static void setBackTheLastSign() throws SQLException {
        try (var connection = waymark.database().connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update people_import_run set seen_at = seen_at - interval 1 hour where state ="
                            + " 'RUNNING'");
        }
    }

    /** One; with the profile "faults" ten. */
    static IntStream cuts() {
        return IntStream.rangeClosed(
                1, "all".equals(System.getProperty("waymark.faults")) ? 10 : 1);
    }

    /** Each scheme has its first phase, and each phase is in the trail: one transaction each. */
    private static void nothingIsHalfThere() throws SQLException {
        assertThat(
                        count(
                                "select count(*) from scheme where not exists (select 1 from phase"
                                        + " where phase.scheme_id = scheme.id)"))
                .as("schemes without a phase")
                .isZero();
        assertThat(
                        count(
                                "select count(*) from phase where not exists (select 1 from"
                                        + " audit_entry where audit_entry.about_id = phase.id)"))
                .as("phases that the trail doesn't know")
                .isZero();
    }

    private static int count(String query) throws SQLException {
        try (var connection = waymark.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
