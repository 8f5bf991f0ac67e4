package org.waymark.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.operations.AFilledServer.ANOTHER;
import static org.waymark.operations.AFilledServer.KEY;
import static org.waymark.operations.AFilledServer.PEOPLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.launcher.Database;
import org.waymark.launcher.MariaDb;

/**
 * A backup is made while people write; they write on; the machine is lost. From the backup and the
 * database's log everything that was acknowledged is there again, on a machine that had nothing.
 */
class RestoringOnAnEmptyMachine {
    @TempDir Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<MariaDb> servers = new ArrayList<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;
    private Path logs;
    private Path backup;
    private MariaDb lost;

    @BeforeEach
    void begin() throws IOException, SQLException {
        logs = Files.createDirectories(folder.resolve("logs"));
        backup = folder.resolve("backup");
        AFilledServer.copyTo(folder.resolve("lost"));
        lost =
                server(
                        "lost",
                        "--log-bin=" + logs.resolve("log"),
                        "--binlog-format=ROW",
                        "--server-id=1");
        lost.start();
    }

    @AfterEach
    void stop() {
        ended = true;
        servers.forEach(MariaDb::stop);
    }

    @Test
    @Timeout(1800)
    void bringsBackAllThatWasAcknowledged() throws Exception {
        var writer = new Thread(this::write, "writes");
        writer.start();
        untilThereAre(20);

        run(lost, KEY, "backup", "--to=" + backup);
        untilThereAre(acknowledged.size() + 20);
        try (var connection = lost.administrator().connect()) {
            Sql.run(connection, "FLUSH BINARY LOGS");
        }
        untilThereAre(acknowledged.size() + 20);
        lost.kill();
        ended = true;
        writer.join();

        long begun = System.nanoTime();
        var empty = server("empty");
        empty.start();
        run(empty, ANOTHER, "restore", "--backup=" + backup);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("was sealed with the master key " + fingerprint(KEY) + ", which")
                .contains("needs that one to start");
        assertThat(missingIn(empty)).isNotEmpty();
        empty.stop();
        servers.remove(empty);
        run(
                empty,
                KEY,
                "prepare-log",
                "--backup=" + backup,
                "--logs=" + logs,
                "--data=" + empty.data());
        var restored =
                server(
                        "empty",
                        "--relay-log=" + empty.data().resolve("waymark-replay"),
                        "--server-id=4000000000",
                        "--skip-slave-start");
        restored.start();
        run(restored, KEY, "replay-log", "--backup=" + backup);

        assertThat(missingIn(restored)).isEmpty();
        assertThat(count(restored, "SELECT COUNT(*) FROM person")).isEqualTo(PEOPLE);
        System.out.printf(
                "%d people, %d acknowledged writes: none missing; restored in %d s%n",
                PEOPLE,
                acknowledged.size(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    @Test
    @Timeout(600)
    void stopsBeforeTheSecondInWhichSomethingWentWrong() throws Exception {
        run(lost, KEY, "backup", "--to=" + backup);
        try (var connection = lost.database().connect()) {
            Sql.run(connection, "SET timestamp = 1795000000");
            entry(connection, "before");
            Sql.run(connection, "SET timestamp = 1795000100");
            Sql.run(connection, "DELETE FROM person");
        }
        lost.kill();

        var empty = server("empty");
        empty.start();
        run(empty, KEY, "restore", "--backup=" + backup);
        empty.stop();
        servers.remove(empty);
        run(
                empty,
                KEY,
                "prepare-log",
                "--backup=" + backup,
                "--logs=" + logs,
                "--data=" + empty.data());
        var restored =
                server(
                        "empty",
                        "--relay-log=" + empty.data().resolve("waymark-replay"),
                        "--server-id=4000000000",
                        "--skip-slave-start");
        restored.start();
        run(
                restored,
                KEY,
                "replay-log",
                "--backup=" + backup,
                "--until=" + Instant.ofEpochSecond(1_795_000_100L));

        assertThat(count(restored, "SELECT COUNT(*) FROM person")).isEqualTo(PEOPLE);
        assertThat(count(restored, "SELECT COUNT(*) FROM audit_entry WHERE action = 'before'"))
                .isEqualTo(1);
    }

    @Test
    @Timeout(600)
    void isTriedOutBesideWhatIsThere() throws Exception {
        run(lost, KEY, "backup", "--to=" + backup);
        assertThat(Files.readString(backup.resolve("manifest.txt")))
                .contains(
                        "rows waymark.person = " + PEOPLE,
                        "rows monitoring.",
                        "log file = log.",
                        "fingerprint of the master key = " + fingerprint(KEY))
                .doesNotContain(KEY);

        run(lost, KEY, "verify", "--backup=" + backup);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("is whole", fingerprint(KEY));
        assertThat(
                        count(
                                lost,
                                "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name LIKE 'verify%'"))
                .isZero();

        assertThatThrownBy(() -> run(lost, ANOTHER, "verify", "--backup=" + backup))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the master key (" + fingerprint(ANOTHER))
                .hasMessageContaining("isn't the one that sealed it (" + fingerprint(KEY));
        assertThatThrownBy(() -> run(lost, KEY, "restore", "--backup=" + backup))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("drop it first");
        assertThatThrownBy(() -> run(lost, KEY, "backup", "--to=" + backup))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("isn't empty");

        claims("rows waymark.person = " + PEOPLE, "rows waymark.person = " + (PEOPLE + 1));
        assertThatThrownBy(() -> run(lost, KEY, "verify", "--backup=" + backup))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("waymark.person=" + PEOPLE);

        Files.write(backup.resolve(Manifest.DUMP), new byte[] {1});
        assertThatThrownBy(() -> run(lost, KEY, "verify", "--backup=" + backup))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("its digest differs");
    }

    private static String fingerprint(String key) {
        return AFilledServer.master(key).fingerprint();
    }

    private void claims(String line, String another) throws IOException {
        Path manifest = backup.resolve("manifest.txt");
        Files.writeString(manifest, Files.readString(manifest).replace(line, another));
    }

    private MariaDb server(String name, String... options) {
        var server = AFilledServer.in(folder.resolve(name), options);
        servers.add(server);
        return server;
    }

    private void run(MariaDb server, String key, String... arguments)
            throws IOException, SQLException, InterruptedException {
        AFilledServer.run(
                server, key, new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
    }

    private void write() {
        try (var connection = lost.database().connect()) {
            while (!ended) {
                acknowledged.add(entry(connection, "written"));
            }
        } catch (SQLException theMachineIsLost) {
            ended = true;
        }
    }

    private static String entry(Connection connection, String action) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO audit_entry (id, at, action) VALUES (?, '2026-11-02', ?)")) {
            insert.setString(1, id);
            insert.setString(2, action);
            insert.executeUpdate();
        }
        return id;
    }

    private void untilThereAre(int writes) {
        while (acknowledged.size() < writes) {
            Thread.onSpinWait();
        }
    }

    private List<String> missingIn(MariaDb server) throws SQLException {
        Database operator = server.administrator();
        try (var connection = operator.connect()) {
            var there = Sql.texts(connection, "SELECT id FROM waymark.audit_entry");
            var missing = new ArrayList<>(acknowledged);
            missing.removeAll(new HashSet<>(there));
            return missing;
        }
    }

    private static long count(MariaDb server, String query) throws SQLException {
        try (var connection = server.administrator().connect()) {
            Sql.run(connection, "USE waymark");
            return Long.parseLong(Sql.text(connection, query));
        }
    }
}
