package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.harness.Await;
import org.waymark.harness.Waymark;

/** Whoever runs Waymark sees on a port of their own whether it is well, and nobody else does. */
class WatchingTheServer {

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void tellsThatItLivesAndIsReadyAndWhatItLookedAt() {
        assertThat(waymark.operations().get("/health/live").text())
                .isEqualTo("{\"status\":\"UP\"}");

        var ready = waymark.operations().get("/health/ready");

        assertThat(ready.status()).as(ready.text()).isEqualTo(200);
        assertThat(ready.header("content-type")).isEqualTo("application/json");
        assertThat(ready.text())
                .startsWith("{\"status\":\"UP\"")
                .contains(
                        "\"database\"",
                        "\"monitoring-database\"",
                        "\"clock\"",
                        "\"migrations\"",
                        "\"master-key\"",
                        "\"mail\"")
                .doesNotContain("DOWN", waymark.database().password());
    }

    @Test
    void tellsWhatIsMissing() {
        waymark.mailServer().goesAway();
        try {
            Await.until(
                    "not ready", () -> waymark.operations().get("/health/ready").status() == 503);
            assertThat(waymark.operations().get("/health/ready").text())
                    .startsWith("{\"status\":\"DOWN\"")
                    .contains("the mail server can't be reached");
            assertThat(waymark.operations().get("/health/live").status()).isEqualTo(200);
        } finally {
            waymark.mailServer().comesBack();
        }
    }

    @Test
    void countsByPartOfWaymarkAndTellsNobodysName() {
        var amara = waymark.caller("amara");
        amara.get("/my/home.xhtml");
        amara.get("/my/report/index.xhtml?nobody=amara");
        amara.get("/my/amara.okafor/secret.xhtml");

        var numbers = waymark.operations().get("/metrics");

        assertThat(numbers.status()).isEqualTo(200);
        assertThat(numbers.header("content-type")).startsWith("text/plain");
        assertThat(numbers.text())
                .contains(
                        "waymark_request_seconds_bucket{feature=\"\",section=\"my\",le=\"1.0\"}",
                        "waymark_request_seconds_count{feature=\"report\",section=\"my\"}",
                        "waymark_answers_total{outcome=\"missing\",section=\"my\"}",
                        "waymark_people_active ",
                        "waymark_outbox_messages{of=\"waiting\"}",
                        "waymark_outbox_messages{of=\"failed\"}",
                        "waymark_outbox_oldest_waiting_seconds",
                        "waymark_round_age_seconds{of=\"",
                        "waymark_database_connections{of=\"",
                        "waymark_condition{name=\"database\"} 1",
                        "jvm_memory_used_bytes{area=\"heap\"",
                        "jvm_gc_live_data_size_bytes")
                .doesNotContainIgnoringCase("amara", "okafor", "northmoor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/health/live", "/health/ready", "/health", "/metrics", "/metrics/base"})
    void isOfNoConcernToPeople(String path) {
        for (var caller : List.of(waymark.stranger(), waymark.caller("owen"))) {
            var answer = caller.get(path);

            assertThat(answer.text()).doesNotContain("\"status\":", "waymark_", "jvm_");
        }
    }

    @Test
    void takesNothingIn() {
        var operations = waymark.operations();

        assertThat(operations.send("POST", "/health/ready", "anything").status()).isEqualTo(405);
        assertThat(operations.getOnly("/metrics/anything").status()).isEqualTo(404);
        assertThat(operations.getOnly("/").status()).isEqualTo(404);
        assertThat(operations.getOnly("/my/home.xhtml").status()).isEqualTo(404);
    }
}
