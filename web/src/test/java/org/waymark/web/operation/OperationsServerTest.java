package org.waymark.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.operation.Condition;
import org.waymark.operation.Figure;
import org.waymark.operation.OperationsPort;
import org.waymark.operation.Watch;

class OperationsServerTest {
    private final OperationsServer server = new OperationsServer();
    private boolean databaseIsUp = true;
    private OperationsPort port;

    @BeforeEach
    void listen() {
        var watch =
                new Watch() {
                    @Override
                    public List<Condition> conditions() {
                        return List.of(
                                new Condition("database", databaseIsUp, "a word"),
                                new Condition("mail", true, "a word"));
                    }

                    @Override
                    public List<Figure> figures() {
                        if (!databaseIsUp) {
                            throw new IllegalStateException("away");
                        }
                        return List.of(new Figure("waymark_outbox_messages", "waiting", 3));
                    }
                };
        server.watch = watch;
        server.numbers = new Numbers();
        server.numbers.watch = watch;
        server.numbers.begin();
        port = new OperationsPort(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.tellAt(port);
    }

    @AfterEach
    void stop() {
        port.close();
        server.numbers.end();
    }

    @Test
    void tellsWhetherItIsReady() throws Exception {
        assertThat(get("/health/live").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        databaseIsUp = false;
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health/ready").body())
                .startsWith(
                        "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"database\",\"status\":\"DOWN\"");
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void goesOnTellingWhatItKnowsWhenSomebodyStillSpeaksOfTheStart() throws Exception {
        port.waitsFor("start", "Waymark is starting");
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsNumbersAndForgetsThoseItCannotAskFor() throws Exception {
        server.numbers.answered(new PageKind("my", ""), "done", Duration.ofMillis(70));
        server.numbers.answered(new PageKind("my", "report"), "missing", Duration.ofMillis(5));
        server.numbers.seen("01890000-0000-7000-8000-000000000001");
        assertThat(get("/metrics").body())
                .contains(
                        "waymark_request_seconds_bucket{feature=\"\",section=\"my\",le=\"0.1\"} 1",
                        "waymark_request_seconds_bucket{feature=\"\",section=\"my\",le=\"0.05\"} 0",
                        "waymark_request_seconds_count{feature=\"report\",section=\"my\"} 1",
                        "waymark_answers_total{outcome=\"missing\",section=\"my\"} 1",
                        "waymark_people_active 1",
                        "waymark_outbox_messages{of=\"waiting\"} 3",
                        "waymark_condition{name=\"database\"} 1",
                        "jvm_memory_used_bytes{area=\"heap\"")
                .doesNotContain("01890000");
        databaseIsUp = false;
        assertThat(get("/metrics").body())
                .contains("waymark_condition{name=\"database\"} 0")
                .doesNotContain("waymark_outbox_messages{");
    }

    @Test
    void answersNothingElseAndTakesNothingIn() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/metrics/more").statusCode()).isEqualTo(404);
        assertThat(get("/health/ready/").statusCode()).isEqualTo(404);
        var post =
                HttpRequest.newBuilder(uri("/metrics"))
                        .POST(HttpRequest.BodyPublishers.ofString("anything"))
                        .build();
        assertThat(HttpClient.newHttpClient().send(post, BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void namesHowARequestCameOut() {
        assertThat(List.of(200, 302, 404, 403, 500, 503))
                .map(RequestTimes::outcome)
                .containsExactly("done", "elsewhere", "missing", "refused", "fault", "unreachable");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port.port() + path);
    }
}
