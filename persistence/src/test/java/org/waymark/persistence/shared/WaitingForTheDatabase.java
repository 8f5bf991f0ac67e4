package org.waymark.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;
import org.waymark.configuration.Variable;
import org.waymark.launcher.Home;
import org.waymark.launcher.MariaDb;

/** An application that starts before its database. */
class WaitingForTheDatabase {
    @TempDir Path folder;

    @Test
    @Timeout(120)
    void saysSoAndGoesOnWhenItIsThere() throws SQLException, InterruptedException {
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
            var waiting = new Thread(() -> new Awaited(source, Variable.DB_URL).await(), "waits");
            waiting.start();
            words.first.await();
            assertThat(waiting.isAlive()).isTrue();
            server.start();
            waiting.join();
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
