package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.harness.Answer;
import org.waymark.harness.Caller;
import org.waymark.harness.Crawl;
import org.waymark.harness.Post;
import org.waymark.harness.Waymark;

/**
 * What Amara and Tom wrote in the demonstration is read by the two and by nobody else: not in the
 * database, not in a log, not on a page. Only Farah reads the reports that were sent to her, on the
 * report's page.
 */
class SealedSentences {

    @RegisterExtension static final Waymark waymark = new Waymark();

    /** In Amara's log of a meeting, for herself. */
    private static final String PRIVATE = "I nearly cancelled. Good that I went.";

    /** In Amara's diary and portfolio; whom she shares a piece with has no account here. */
    private static final List<String> OF_HER_OWN =
            List.of(
                    "At four somebody spoke whom I hadn’t heard all term.",
                    "The last item needs the first minutes.",
                    "A quiet seminar that isn’t quiet now.");

    private static final List<String> OF_BOTH =
            List.of(
                    "Chair my team so that people come gladly.",
                    "What a good seminar feels like, and who speaks in mine.",
                    "The first question decides who talks.",
                    "Two short sittings beat one long one.",
                    "Papers sent two days before halve the talking.",
                    "A list of ten is a list of three and seven worries.",
                    "Open with pairs, then the room",
                    "Papers two days before, three items at most",
                    "Ask Linda for the exam board’s agenda: it is the best I know.",
                    "Warm start, everyone greeted by name.",
                    "I talk when it goes quiet. I didn’t know how soon.",
                    "Let pairs talk for two minutes before the first question.",
                    "Wait seven seconds after asking.",
                    "Let a student sum up at half-time.",
                    "Nine of them spoke.",
                    "Five seconds is what I can bear.");

    private static final List<String> OF_SENT_REPORTS =
            List.of(
                    "We meet every two weeks in the Library and both keep to it.",
                    "Preparing made me look again at how I open my own seminars.",
                    "Meetings as planned; one moved by a day for an exam board.",
                    "I borrowed an idea for marking and give work back sooner.");

    /** Months differ in length, so on some days of the year it isn't written yet. */
    private static final List<String> OF_THE_OPEN_REPORT =
            List.of(
                    "Watching a seminar changed how I plan mine in Nursing.",
                    "Could you leave out which objective it is?");

    private static final List<String> ALL =
            Stream.of(List.of(PRIVATE), OF_HER_OWN, OF_BOTH, OF_SENT_REPORTS, OF_THE_OPEN_REPORT)
                    .flatMap(List::stream)
                    .toList();

    private static final Map<String, Answer> AMARAS = new LinkedHashMap<>();
    private static final Map<String, Answer> TOMS = new LinkedHashMap<>();

    @BeforeAll
    static void theTwoReadAllThatTheyHave() {
        AMARAS.putAll(Crawl.of(waymark.caller("amara"), "/my/home.xhtml"));
        TOMS.putAll(Crawl.of(waymark.caller("tom"), "/my/home.xhtml"));
    }

    @Test
    void areReadByTheTwoThemselves() {
        assertThat(found(AMARAS)).contains(PRIVATE).containsAll(OF_HER_OWN).containsAll(OF_BOTH);
        assertThat(found(AMARAS)).containsAll(OF_SENT_REPORTS);
        assertThat(found(TOMS)).containsAll(OF_BOTH).containsAll(OF_SENT_REPORTS);
        assertThat(found(TOMS)).doesNotContain(PRIVATE).doesNotContainAnyElementsOf(OF_HER_OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "lewis", "grace", "owen", "douglas", "jean"})
    void areOnNoPageOfAnybodyElse(String name) {
        assertThat(found(read(waymark.caller(name)))).isEmpty();
    }

    @Test
    void areOnNoPageForStrangers() {
        var stranger = waymark.stranger();
        var read = new LinkedHashMap<String, Answer>();
        for (var link : linksOfTheTwo()) read.put(link, stranger.getOnly(link));

        assertThat(found(read)).isEmpty();
    }

    @Test
    void areReadByTheLineManagerWhereTheyWereSentToHerOnly() {
        var pages = read(waymark.caller("farah"));
        var reports = new LinkedHashMap<>(pages);
        reports.keySet().removeIf(link -> !link.matches("/team/report/(view|pdf).xhtml.*"));
        pages.keySet().removeAll(reports.keySet());
        var files = new LinkedHashMap<>(reports);
        files.values().removeIf(answer -> !answer.isPdf());

        assertThat(pages.keySet()).anyMatch(link -> link.startsWith("/team/report/fortnight-pdf"));
        assertThat(found(files)).containsExactlyInAnyOrderElementsOf(OF_SENT_REPORTS);
        assertThat(found(reports)).containsExactlyInAnyOrderElementsOf(OF_SENT_REPORTS);
        assertThat(found(pages)).isEmpty();
    }

    @Test
    void areNowhereInTheDatabase() throws SQLException {
        var cells = everyCell();

        assertThat(cells).contains("amara.okafor@northmoor.example");
        assertThat(in(cells)).isEmpty();
        assertThat(in(waymark.databaseDump())).isEmpty();
    }

    @Test
    void areInNoLog() {
        var logs = waymark.logs();

        assertThat(logs).isNotEmpty().allSatisfy((file, log) -> assertThat(in(log)).isEmpty());
    }

    @Test
    void areInNoMail() {
        assertThat(waymark.post().all())
                .extracting(Post::words)
                .allSatisfy(words -> assertThat(in(words)).isEmpty());
    }

    /** Neither at the private addresses nor in the files of single dates. */
    @ParameterizedTest
    @ValueSource(strings = {"amara", "tom"})
    void areInNoCalendar(String name) {
        var caller = waymark.caller(name);
        var page = caller.get("/my/calendar/index.xhtml");
        var made = caller.submit(page, "Make …", Map.of());
        var feed = URI.create(made.page().select("#address").val()).getPath();
        var calendars = new ArrayList<>(List.of(waymark.stranger().getOnly(feed)));
        for (var link : linksOfTheTwo())
            if (link.contains("calendar.ics")) calendars.add(caller.getOnly(link));
        caller.submit(made, "Revoke the address", Map.of());

        assertThat(calendars).hasSizeGreaterThan(1);
        for (var calendar : calendars) {
            var unfolded = calendar.text().replace("\r\n ", "");
            assertThat(unfolded).contains("SUMMARY:Meeting", "Amara Okafor", "Tom Hargreaves");
            assertThat(in(unfolded.replace("\\,", ","))).isEmpty();
        }
    }

    /** What somebody finds, and what the two find. */
    private static Map<String, Answer> read(Caller caller) {
        var read = new LinkedHashMap<>(Crawl.of(caller, "/my/home.xhtml"));
        for (var link : linksOfTheTwo()) read.computeIfAbsent(link, caller::getOnly);
        return read;
    }

    private static Set<String> linksOfTheTwo() {
        var links = new LinkedHashSet<String>();
        for (var found : List.of(AMARAS, TOMS))
            found.forEach(
                    (link, answer) -> {
                        if (answer.status() == 200 && link.contains("?")) links.add(link);
                    });
        return links;
    }

    private static Set<String> found(Map<String, Answer> read) {
        return read.values().stream()
                .flatMap(answer -> in(answer.words()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> in(String text) {
        return ALL.stream().filter(text::contains).toList();
    }

    /** Every column of every row, binary ones read as if they were text. */
    private static String everyCell() throws SQLException {
        var cells = new StringBuilder();
        try (var connection = waymark.database().connect()) {
            for (var table : tables(connection))
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("SELECT * FROM `" + table + "`")) {
                    while (rows.next())
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
                            cells.append(cell(rows, i)).append('\n');
                }
        }
        return cells.toString();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows =
                connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (rows.next()) tables.add(rows.getString("TABLE_NAME"));
        }
        return tables;
    }

    private static String cell(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> {
                var bytes = row.getBytes(column);
                yield bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
            }
            default -> String.valueOf(row.getString(column));
        };
    }
}
