package org.waymark.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.configuration.Configuration;
import org.waymark.launcher.Database;
import org.waymark.launcher.Home;
import org.waymark.launcher.MariaDb;
import org.waymark.persistence.monitoring.MonitoringMigration;
import org.waymark.vault.KeyName;
import org.waymark.vault.MasterKey;

/**
 * A backup is made while people write; they write on; the machine is lost. From the backup and the
 * database's log everything that was acknowledged is there again, on a machine that had nothing.
 */
class RestoringOnAnEmptyMachine {
    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final String ANOTHER = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

    /** 200; with the profile "faults" 10,000. */
    private static final int PEOPLE =
            "all".equals(System.getProperty("waymark.faults")) ? 10_000 : 200;

    private static final int ENTRIES_OF_ONE = 100;

    @TempDir static Path filled;
    @TempDir Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<MariaDb> servers = new ArrayList<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;
    private Path logs;
    private Path backup;
    private MariaDb lost;

    /** Once: each test begins with a copy of these files. */
    @BeforeAll
    static void fill() throws SQLException {
        var server = server(filled.resolve("server"));
        var database = server.start();
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .load()
                .migrate();
        var apart = server.apart("monitoring");
        MonitoringMigration.migrations()
                .dataSource(apart.url(), apart.user(), apart.password())
                .load()
                .migrate();
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            aKey(connection);
            people(connection);
            connection.commit();
        }
        server.stop();
    }

    @BeforeEach
    void begin() throws IOException {
        logs = Files.createDirectories(folder.resolve("logs"));
        backup = folder.resolve("backup");
        copy(filled.resolve("server"), folder.resolve("lost"));
        lost =
                server(
                        "lost",
                        "--log-bin=" + logs.resolve("log"),
                        "--binlog-format=ROW",
                        "--server-id=1");
        lost.start();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
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
        run(empty, KEY, "restore", "--backup=" + backup);
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
                .contains("rows waymark.person = " + PEOPLE, "rows monitoring.", "log file = log.")
                .doesNotContain(KEY);

        run(lost, KEY, "verify", "--backup=" + backup);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("is whole");
        assertThat(
                        count(
                                lost,
                                "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name LIKE 'verify%'"))
                .isZero();

        assertThatThrownBy(() -> run(lost, ANOTHER, "verify", "--backup=" + backup))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("isn't the one that sealed it");
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

    private void claims(String line, String another) throws IOException {
        Path manifest = backup.resolve("manifest.txt");
        Files.writeString(manifest, Files.readString(manifest).replace(line, another));
    }

    private MariaDb server(String name, String... options) {
        var server = server(folder.resolve(name), options);
        servers.add(server);
        return server;
    }

    private static MariaDb server(Path folder, String... options) {
        var home =
                new Home(folder, Home.above(".mvn").resolve(".waymark/software"), progress -> {});
        return new MariaDb(home, "waymark", options).keepApart("monitoring");
    }

    private void run(MariaDb server, String key, String... arguments)
            throws IOException, SQLException, InterruptedException {
        var operator = server.administrator();
        var configuration =
                new Configuration(
                        Map.of(
                                "WAYMARK_DB_URL", server.database().url(),
                                "WAYMARK_MONITORING_DB_URL", server.apart("monitoring").url(),
                                "WAYMARK_BACKUP_USER", operator.user(),
                                "WAYMARK_BACKUP_PASSWORD", operator.password(),
                                "WAYMARK_MASTER_KEY", key));
        var all = new ArrayList<>(List.of(arguments));
        all.add("--programs=" + server.programs());
        new Main(
                        configuration,
                        Clock.systemUTC(),
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(all.toArray(String[]::new));
    }

    private static void aKey(Connection connection) throws SQLException {
        var name = KeyName.ofBaseline(2026);
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO vault_key (name, wrapped, made_at) VALUES (?, ?, '2026-11-01')")) {
            insert.setString(1, name.text());
            insert.setBytes(
                    2,
                    MasterKey.of(new Configuration(Map.of("WAYMARK_MASTER_KEY", KEY)))
                            .makeWrapped(name));
            insert.executeUpdate();
        }
    }

    /** With words that a dump has to keep as they are. */
    private static void people(Connection connection) throws SQLException {
        try (var person =
                        connection.prepareStatement(
                                "INSERT INTO person (id, staff_number, given_name, family_name,"
                                        + " shown_name, sort_name, state, version) VALUES (?, ?, ?,"
                                        + " ?, 'Zoë', 'o''Neill', 'ACTIVE', 1)");
                var entry =
                        connection.prepareStatement(
                                "INSERT INTO audit_entry (id, at, action) VALUES (?, '2026-11-01',"
                                        + " 'filled')")) {
            for (int i = 0; i < PEOPLE; i++) {
                person.setString(1, UUID.randomUUID().toString());
                person.setString(2, "N" + i);
                person.setString(3, "Zoë\n(1,2),\nUSE `monitoring`;");
                person.setString(4, "O'Neill \\ \u0000");
                person.addBatch();
                for (int j = 0; j < ENTRIES_OF_ONE; j++) {
                    entry.setString(1, UUID.randomUUID().toString());
                    entry.addBatch();
                }
                if (i % 100 == 99) {
                    person.executeBatch();
                    entry.executeBatch();
                }
            }
            person.executeBatch();
            entry.executeBatch();
        }
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
