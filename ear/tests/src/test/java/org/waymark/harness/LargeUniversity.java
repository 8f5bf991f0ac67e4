package org.waymark.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.waymark.demo.UniversityGenerator;

/**
 * The university of the demonstration, grown: its 120 people are as they were, and thousands have
 * come. Nothing takes them away again, so only what runs last, or alone, may let them come.
 */
public final class LargeUniversity {
    private static final Path SEARCH =
            Path.of("../../persistence/src/main/resources/db/migration/V160__mentor_search.sql");

    private LargeUniversity() {}

    /** The administrator's pages: upload, dry run, apply. Gives the dry run. */
    public static Answer comes(Waymark waymark, int people) {
        var administrator = waymark.caller("owen");
        var dryRun = dryRun(administrator, UniversityGenerator.northmoor(people).peopleCsv());
        var applied = administrator.submit(dryRun, "Apply …", Map.of());
        while (applied.address().getPath().equals("/admin/people/progress.xhtml")
                && !applied.page().select("[data-again]").isEmpty())
            applied =
                    administrator.get(
                            applied.address().getPath() + "?" + applied.address().getQuery());
        if (!applied.address().getPath().equals("/admin/people/import.xhtml")
                && !applied.page().select("#progress").text().startsWith("Applied"))
            throw new AssertionError("Not applied: " + applied.page().select("main").text());
        return dryRun;
    }

    /** What the dry run of this file of people says. */
    public static Answer dryRun(Caller administrator, String people) {
        return administrator.submit(
                administrator.get("/admin/people/import.xhtml"),
                "Upload and look",
                Map.of(),
                new Caller.CsvFile("northmoor-people.csv", people));
    }

    /** Hundreds of those who came join a phase, ask, pair and wait. */
    public static void takesPart(Waymark waymark) {
        run(waymark, "/many-take-part.sql", Map.of());
    }

    /**
     * A phase of their own, in which Lewis looks for a mentor among so many. Called again with
     * more, the others come.
     */
    public static void offersMentors(Waymark waymark, int mentors) {
        run(waymark, "/mentors-by-the-thousand.sql", Map.of("mentors", mentors));
    }

    private static void run(Waymark waymark, String name, Map<String, Integer> values) {
        try (var script = LargeUniversity.class.getResourceAsStream(name);
                var database = waymark.database().connect();
                var sql = database.createStatement()) {
            for (var value : values.entrySet())
                sql.execute("SET @" + value.getKey() + " = " + value.getValue());
            for (var statement : statements(script.readAllBytes())) sql.execute(statement);
            findable(sql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** What came behind the application's back is searched as the migration makes it. */
    private static void findable(Statement sql) throws IOException, SQLException {
        sql.execute("DELETE FROM mentor_words");
        sql.execute("DELETE FROM mentor_search");
        for (var statement : statements(Files.readAllBytes(SEARCH)))
            if (statement.startsWith("INSERT")) sql.execute(statement);
    }

    private static String[] statements(byte[] script) {
        return new String(script, StandardCharsets.UTF_8).strip().split(";\\s*\n");
    }
}
