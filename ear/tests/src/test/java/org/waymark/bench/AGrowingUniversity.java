package org.waymark.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Caller;
import org.waymark.harness.Crawl;
import org.waymark.harness.LargeUniversity;
import org.waymark.harness.Waymark;

/**
 * Every kind of page with 120 people and with 5,000, hundreds of whom take part; what importing
 * them costs, and what memory server and database hold.
 *
 * <p>A server gets quicker while it runs, so a page that reads nothing is measured along: what its
 * ratio isn't, a page's growth is.
 */
class AGrowingUniversity {
    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final List<String> PERSONAS =
            List.of("amara", "tom", "ines", "lewis", "farah", "grace", "owen", "jean");
    private static final String READS_NOTHING = "/about/help.xhtml";
    private static final String SEARCH = "/admin/people/index.xhtml?search=an";
    private static final int ROUNDS_TO_GET_WARM = 100;

    private final Map<String, Caller> callers = new HashMap<>();
    private final Figures memory = new Figures("memory", "Memory in MiB");

    private record Visit(String who, String link) {
        String page() {
            return link.equals(SEARCH) ? link : link.replaceFirst("\\?.*$", "");
        }
    }

    @Test
    void isMeasured() {
        noteMemory("started");
        for (var name : PERSONAS) callers.put(name, waymark.caller(name));
        var visits = visits();
        var with120 = costs(visits);
        noteMemory("every page visited, 120 people");
        tellImports();
        noteMemory("5,000 people imported");
        LargeUniversity.takesPart(waymark);
        var with5000 = costs(visits);
        noteMemory("every page visited, 5,000 people");
        tellPages(visits, with120, with5000);
        memory.tell();
    }

    /** One of each kind of page, as whoever it takes most statements for. */
    private List<Visit> visits() {
        var dearest = new TreeMap<String, Visit>();
        var statements = new HashMap<String, Integer>();
        for (var name : PERSONAS)
            Crawl.of(callers.get(name), "/my/home.xhtml")
                    .forEach(
                            (link, answer) -> {
                                var visit = new Visit(name, link);
                                var before = statements.getOrDefault(visit.page(), -1);
                                if (answer.isPage() && answer.statements() > before) {
                                    statements.put(visit.page(), answer.statements());
                                    dearest.put(visit.page(), visit);
                                }
                            });
        var visits = new ArrayList<>(dearest.values());
        visits.add(new Visit("owen", SEARCH));
        return visits;
    }

    private Map<Visit, Cost> costs(List<Visit> visits) {
        for (int round = 0; round < ROUNDS_TO_GET_WARM; round++)
            for (var visit : visits) callers.get(visit.who()).get(visit.link());
        var costs = new HashMap<Visit, Cost>();
        for (var visit : visits)
            costs.put(visit, Cost.of(waymark, callers.get(visit.who()), visit.link()));
        return costs;
    }

    private void tellImports() {
        var importing = new Figures("importing", "Importing people: upload, dry run, apply");
        double first = 0;
        int here = 120;
        for (int people : List.of(1_000, 5_000)) {
            long statements = statementsOfTheDatabase();
            long begun = System.nanoTime();
            LargeUniversity.comes(waymark, people);
            double milliseconds = Duration.ofNanos(System.nanoTime() - begun).toNanos() / 1e6;
            double each = milliseconds / people;
            first = first == 0 ? each : first;
            importing
                    .row()
                    .of("lines", (long) people)
                    .of("new people", (long) people - here)
                    .of("milliseconds", milliseconds)
                    .ratio("per line, of the first", first, each)
                    .of("statements", statementsOfTheDatabase() - statements);
            here = people;
        }
        importing.tell();
    }

    /** Those of rounds and of this question among them. */
    private static long statementsOfTheDatabase() {
        try (var database = waymark.database().connect();
                var sql = database.createStatement();
                var found = sql.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
            found.next();
            return found.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void noteMemory(String when) {
        var processes = waymark.processes();
        memory.row()
                .of("when", when)
                .of("server", Memory.mebibytesOf(processes.get("server")))
                .of("database", Memory.mebibytesOf(processes.get("database")));
    }

    private static void tellPages(
            List<Visit> visits, Map<Visit, Cost> with120, Map<Visit, Cost> with5000) {
        var pages =
                new Figures(
                        "pages",
                        "Each page with 120 and with 5,000 people; compare with the ratio of "
                                + READS_NOTHING);
        visits.stream()
                .sorted(
                        Comparator.comparing(
                                visit ->
                                        -with5000.get(visit).serverCpu()
                                                - with5000.get(visit).databaseCpu()))
                .forEach(
                        visit -> {
                            var small = with120.get(visit);
                            var large = with5000.get(visit);
                            pages.row()
                                    .of("page", visit.page())
                                    .of("as", visit.who())
                                    .of("sql 120", (long) small.statements())
                                    .of("sql 5000", (long) large.statements())
                                    .of("ms 120", small.milliseconds())
                                    .of("ms 5000", large.milliseconds())
                                    .ratio("ratio", small.milliseconds(), large.milliseconds())
                                    .of("server ms 120", small.serverCpu())
                                    .of("server ms 5000", large.serverCpu())
                                    .ratio("of server", small.serverCpu(), large.serverCpu())
                                    .of("database ms 120", small.databaseCpu())
                                    .of("database ms 5000", large.databaseCpu())
                                    .ratio("of database", small.databaseCpu(), large.databaseCpu());
                        });
        pages.tell();
    }
}
