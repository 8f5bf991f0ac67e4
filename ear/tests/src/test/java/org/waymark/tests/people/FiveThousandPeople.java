package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.demo.UniversityGenerator;
import org.waymark.harness.Answer;
import org.waymark.harness.Caller;
import org.waymark.harness.Crawl;
import org.waymark.harness.LargeUniversity;
import org.waymark.harness.Waymark;

/**
 * A page takes as many SQL statements with 5,000 people as with 120, however long its lists have
 * become, and never more than 4 for the frame and 8 for itself. They stay for good, so this comes
 * after all other tests.
 */
@Order(Integer.MAX_VALUE)
class FiveThousandPeople {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final int STATEMENTS_ALLOWED = 12;
    private static final String DRY_RUN = "a dry run";

    /** Links that no page shows: somebody types a name. */
    private static final Map<String, List<String>> SEARCHES =
            Map.of(
                    "owen",
                    List.of(
                            "/admin/people/index.xhtml?search=an",
                            "/admin/people/index.xhtml?search=Okafor",
                            "/admin/people/index.xhtml?search=nobody"));

    private static final Map<String, Map<String, Integer>> WITH_120 = new HashMap<>();
    private static final Map<String, Map<String, Visit>> WITH_5000 = new HashMap<>();
    private static Map<String, Integer> askedWith120;
    private static Answer dryRun;

    /** What a page took, and where it led. */
    private record Visit(int statements, List<String> links) {}

    @BeforeAll
    static void come() {
        for (var name : personas()) WITH_120.put(name, pagesOf(name));
        askedWith120 = whatPeopleAskFor();
        dryRun = LargeUniversity.comes(waymark, 5_000);
        LargeUniversity.takesPart(waymark);
    }

    /** Asks for more or less by what the newest messages of all happen to speak of. */
    private static final String OF_THE_NEWEST = "/demo/messages.xhtml";

    static List<String> personas() {
        return List.of(
                "amara", "tom", "ines", "lewis", "farah", "grace", "owen", "douglas", "jean");
    }

    @ParameterizedTest
    @MethodSource("personas")
    void takeAPageAsManyStatementsAs120(String name) {
        var different = new TreeMap<String, String>();
        WITH_120.get(name)
                .forEach(
                        (link, before) -> {
                            int now = visits(name).get(link).statements();
                            if (now != before && !page(link).equals(OF_THE_NEWEST))
                                different.put(link, before + ", now " + now);
                        });

        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("personas")
    void takeNoPageMoreStatementsThanAllowed(String name) {
        var dear = new TreeMap<>(WITH_120.get(name));
        dear.values().removeIf(statements -> statements <= STATEMENTS_ALLOWED);

        assertThat(dear).isEmpty();
    }

    /** Such as the second page of those who have joined. */
    @ParameterizedTest
    @MethodSource("personas")
    void takeThePagesThatOnlyLongListsHaveNoMoreStatementsThanTheFirst(String name) {
        var caller = waymark.caller(name);
        var dearest = new HashMap<String, Integer>();
        WITH_120.get(name)
                .forEach((link, statements) -> dearest.merge(page(link), statements, Math::max));
        var dearer = new TreeMap<String, Integer>();
        for (var visit : visits(name).values())
            for (var next : visit.links())
                if (Crawl.isInAList(next) && !WITH_120.get(name).containsKey(next)) {
                    int statements = caller.get(next).statements();
                    if (statements > dearest.getOrDefault(page(next), STATEMENTS_ALLOWED))
                        dearer.put(next, statements);
                }

        assertThat(dearer).isEmpty();
    }

    @Test
    void takeASearchOrADryRunAsManyStatementsAs120() {
        assertThat(whatPeopleAskFor()).isEqualTo(askedWith120);
    }

    @Test
    void comeByTheAdministratorsPagesAndAllTogether() throws SQLException {
        assertThat(dryRun.statements()).isEqualTo(askedWith120.get(DRY_RUN));
        try (var database = waymark.database().connect();
                var sql = database.createStatement();
                var found =
                        sql.executeQuery(
                                "SELECT COUNT(*) FROM person WHERE staff_number BETWEEN 'N10001'"
                                        + " AND 'N15000'")) {
            found.next();
            assertThat(found.getInt(1)).isEqualTo(5_000);
        }
    }

    /** Asked for once more after all were found: forms are read once and kept in memory. */
    private static Map<String, Integer> pagesOf(String name) {
        var caller = waymark.caller(name);
        var found = Crawl.of(caller, "/my/home.xhtml");
        found.values().removeIf(answer -> !answer.isPage());
        var pages = new TreeMap<String, Integer>();
        for (var link : found.keySet()) pages.put(link, caller.get(link).statements());
        for (var link : SEARCHES.getOrDefault(name, List.of()))
            pages.put(link, caller.get(link).statements());
        return pages;
    }

    /** Each page once more, among so many. */
    private static Map<String, Visit> visits(String name) {
        return WITH_5000.computeIfAbsent(
                name,
                each -> {
                    var caller = waymark.caller(each);
                    var visits = new TreeMap<String, Visit>();
                    for (var link : WITH_120.get(each).keySet()) {
                        var answer = caller.get(link);
                        visits.put(link, new Visit(answer.statements(), Crawl.links(answer)));
                    }
                    return visits;
                });
    }

    private static String page(String link) {
        return link.replaceFirst("\\?.*$", "");
    }

    /** The answers to what people send; by what it is for. */
    private static Map<String, Integer> whatPeopleAskFor() {
        var lewis = waymark.caller("lewis");
        var owen = waymark.caller("owen");
        var asked = new TreeMap<String, Integer>();
        asked.put("people never to be shown", search(lewis, "lewis", "/my/enrolment/hidden.xhtml"));
        asked.put("coordinators", search(owen, "owen", "/admin/scheme/coordinators.xhtml"));
        asked.put(
                DRY_RUN,
                LargeUniversity.dryRun(owen, UniversityGenerator.northmoor().peopleCsv())
                        .statements());
        return asked;
    }

    private static int search(Caller caller, String name, String page) {
        var link =
                WITH_120.get(name).keySet().stream()
                        .filter(each -> each.startsWith(page))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(name + " finds no " + page));
        return caller.submit(caller.get(link), "Search", Map.of("Part of a name", "an"))
                .statements();
    }
}
