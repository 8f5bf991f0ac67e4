package org.waymark.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;
import org.waymark.configuration.Variable;
import org.waymark.launcher.Home;
import org.waymark.launcher.MariaDb;
import org.waymark.operation.OperationsPort;

/** An application that starts before its database. */
class WaitingForTheDatabase {
    @TempDir Path folder;

    private final OperationsPort port =
            new OperationsPort(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

    @AfterEach
    void close() {
        port.close();
    }

    @Test
    @Timeout(120)
    void saysSoAndGoesOnWhenItIsThere() throws Exception {
        var home =
                new Home(folder, Home.above(".mvn").resolve(".waymark/software"), progress -> {});
        var server = new MariaDb(home, "waymark");
        var database = server.database();
        var source =
                new MariaDbDataSource(
                        "%s?user=%s&password=%s"
                                .formatted(database.url(), database.user(), database.password()));
        var words = new Words();
        var log = Logger.getLogger(Awaited.class.getName());
        log.addHandler(words);
        log.setLevel(Level.INFO);
        try {
            var awaited = new Awaited(source, Variable.DB_URL);
            var waiting =
                    new Thread(() -> Opening.whileItWaits(Optional.of(port), awaited), "waits");
            waiting.start();
            words.first.await();
            assertThat(waiting.isAlive()).isTrue();
            assertThat(told("/health/live")).isEqualTo("200 {\"status\":\"UP\"}");
            assertThat(told("/health/ready"))
                    .startsWith("503 {\"status\":\"DOWN\",\"checks\":[{\"name\":\"database\",");
            server.start();
            waiting.join();
            assertThat(told("/health/ready")).startsWith("503").contains("\"name\":\"start\"");
        } finally {
            log.removeHandler(words);
            log.setLevel(null);
            server.stop();
        }
        assertThat(words.said)
                .satisfies(said -> assertThat(said.get(0)).startsWith("WM-201"))
                .satisfies(said -> assertThat(said.get(said.size() - 1)).startsWith("WM-202"))
                .noneMatch(said -> said.contains(database.password()));
    }

    @Test
    void isNamedWithoutWhatStandsBehindTheQuestionMark() {
        assertThat(Awaited.where("jdbc:mariadb://db.example:3306/waymark?user=a&password=b"))
                .isEqualTo("db.example:3306/waymark");
        assertThat(Awaited.where("jdbc:mariadb:sequential://one,two:3307/waymark"))
                .isEqualTo("one,two:3307/waymark");
    }

    private String told(String path) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + port.port() + path);
        var answer =
                HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private static final class Words extends Handler {
        private final List<String> said = Collections.synchronizedList(new ArrayList<>());
        private final CountDownLatch first = new CountDownLatch(1);

        @Override
        public void publish(LogRecord word) {
            said.add(word.getMessage());
            first.countDown();
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
