package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Answer;
import org.waymark.harness.LargeUniversity;
import org.waymark.harness.Waymark;
import org.waymark.launcher.Home;

/** What an administrator sees of a file that is being applied, and of asking for it twice. */
class FollowingAnImport {
    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final Path PEOPLE =
            Home.above(".mvn").resolve("docs/samples/northmoor-people.csv");

    @Test
    void askingTwiceAppliesOnceAndShowsHowItEnded() throws IOException {
        var owen = waymark.caller("owen");
        String people = Files.readString(PEOPLE);
        Answer dryRun =
                LargeUniversity.dryRun(owen, people.replace("Head of Nursing", "Dean of Nursing"));

        Answer applied = owen.submit(dryRun, "Apply …", Map.of());
        assertThat(applied.page().text()).contains("Applied: one change is saved");
        Answer again = owen.submit(dryRun, "Apply …", Map.of());
        assertThat(again.address().getPath()).isEqualTo("/admin/people/progress.xhtml");
        assertThat(again.page().select("#progress").text()).startsWith("Applied");
        assertThat(again.page().select("[data-again]")).isEmpty();

        Answer back = LargeUniversity.dryRun(owen, people);
        owen.submit(back, "Apply …", Map.of());
    }

    @Test
    void isShownWhileItGoesOnAndWhenTheServerStopped() throws IOException {
        var owen = waymark.person("owen").signsIn();
        Answer dryRun = LargeUniversity.dryRun(waymark.caller("owen"), Files.readString(PEOPLE));
        String id = dryRun.address().getQuery().replaceFirst("^id=", "");
        sql(
                "INSERT INTO people_import_run (import_id, begun_by, begun_at, seen_at, done,"
                        + " total, state) SELECT '"
                        + id
                        + "', uploaded_by, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 500, 20000,"
                        + " 'RUNNING' FROM people_import WHERE id = '"
                        + id
                        + "'");
        owen.opens("/admin/people/dry-run.xhtml?id=" + id);
        owen.sees("500 of 20,000 changes are written").findsThePageAccessible();
        owen.keepsAPicture("progress").onAPhone().keepsAPicture("progress-on-a-phone");
        owen.opens("/admin/people/import.xhtml").sees("is being applied now");
        owen.follows("See how far it is");

        sql("UPDATE people_import_run SET done = 19500 WHERE import_id = '" + id + "'");
        owen.sees("19,500 of 20,000 changes are written");
        sql(
                "UPDATE people_import_run SET seen_at = seen_at - INTERVAL 1 HOUR WHERE import_id"
                        + " = '"
                        + id
                        + "'");
        owen.sees("Waymark stopped while it applied this file").findsThePageAccessible();
        owen.follows("Look at the dry run again").presses("Throw this dry run away");
        owen.sees("thrown away");
    }

    private static void sql(String statement) {
        try (var database = waymark.database().connect();
                var sql = database.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
