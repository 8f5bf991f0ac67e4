package org.waymark.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.waymark.demo.UniversityGenerator;

/**
 * The university of the demonstration, grown: its 120 people are as they were, and thousands have
 * come. Nothing takes them away again, so only what runs last, or alone, may let them come.
 */
public final class LargeUniversity {

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
        try (var script = LargeUniversity.class.getResourceAsStream("/many-take-part.sql");
                var database = waymark.database().connect();
                var sql = database.createStatement()) {
            var statements = new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";\n");
            for (var statement : statements) sql.execute(statement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("They can't take part", e);
        }
    }
}
