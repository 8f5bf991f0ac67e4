package org.waymark.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.demo.UniversityGenerator;
import org.waymark.harness.Answer;
import org.waymark.harness.Await;
import org.waymark.harness.Caller;
import org.waymark.harness.LargeUniversity;
import org.waymark.harness.Waymark;

/**
 * People write, and while they do so the server or the database is killed. What they were told is
 * done is there once when it is back; what they weren't told of is there whole or not at all.
 */
class AfterAPowerCut {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final int WRITERS = 4;
    private static final int LINES = 20_000;
    private static final int BEFORE_THE_CUT = 12;
    private static final AtomicInteger RUN = new AtomicInteger();

    @ParameterizedTest
    @MethodSource("cuts")
    @Timeout(600)
    void ofTheServerEverythingAcknowledgedIsThere(int cut)
            throws SQLException, InterruptedException {
        var writing = new Writing();
        writing.begin();
        writing.untilThereAre(BEFORE_THE_CUT);

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
        var writing = new Writing();
        writing.begin();
        writing.untilThereAre(BEFORE_THE_CUT);

        waymark.databaseIsKilledAndStartsAgain();
        var soFar = writing.done.size();
        writing.untilThereAre(soFar + BEFORE_THE_CUT);
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

    /** Several administrators who make schemes as fast as they are answered. */
    private static final class Writing {

        private final String name = "Power cut " + RUN.incrementAndGet() + " scheme ";
        private final Queue<String> done = new ConcurrentLinkedQueue<>();
        private final AtomicInteger next = new AtomicInteger();
        private final List<Thread> writers = new ArrayList<>();
        private volatile boolean ended;

        void begin() {
            IntStream.range(0, WRITERS)
                    .mapToObj(writer -> waymark.caller("owen"))
                    .map(owen -> new Thread(() -> write(owen), "writer"))
                    .forEach(writers::add);
            writers.forEach(Thread::start);
        }

        void untilThereAre(int schemes) {
            Await.until(schemes + " schemes", () -> done.size() >= schemes);
        }

        void end() throws InterruptedException {
            ended = true;
            for (var writer : writers) writer.join();
        }

        private void write(Caller owen) {
            while (!ended) {
                // Of two digits more than needed, so that no name begins another.
                var scheme = name + "%05d".formatted(next.incrementAndGet());
                try {
                    var answer =
                            owen.submit(
                                    owen.get("/admin/scheme/create.xhtml"),
                                    "Make the draft",
                                    Map.of(
                                            "schemeName", scheme,
                                            "name", "The first phase",
                                            "startsOn", "2027-02-01",
                                            "endsOn", "2027-07-31"));
                    if (answer.status() == 200
                            && answer.address().getPath().equals("/admin/scheme/phase.xhtml"))
                        done.add(scheme);
                } catch (RuntimeException | AssertionError nobodyAnswersNow) {
                    Thread.onSpinWait();
                }
            }
        }

        void mustAllBeThereOnce() {
            assertThat(done).hasSizeGreaterThanOrEqualTo(BEFORE_THE_CUT);
            var page = waymark.caller("owen").get("/admin/scheme/index.xhtml").text();
            assertThat(page).contains(done);
            assertThat(namesInTheDatabase()).containsAll(done).doesNotHaveDuplicates();
        }

        private Collection<String> namesInTheDatabase() {
            try (var connection = waymark.database().connect();
                    var query =
                            connection.prepareStatement(
                                    "select name from scheme where name like ?")) {
                query.setString(1, name + "%");
                var names = new ArrayList<String>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) names.add(rows.getString(1));
                }
                return names;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
