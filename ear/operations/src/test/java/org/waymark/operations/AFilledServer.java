package org.waymark.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.waymark.configuration.Configuration;
import org.waymark.launcher.Home;
import org.waymark.launcher.MariaDb;
import org.waymark.persistence.monitoring.MonitoringMigration;
import org.waymark.vault.KeyName;
import org.waymark.vault.MasterKey;

/** Both databases with people, a key and much that happened; filled once, copied for each test. */
final class AFilledServer {
    static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    static final String ANOTHER = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

    /** 200; with the profile "faults" 10,000. */
    static final int PEOPLE = "all".equals(System.getProperty("waymark.faults")) ? 10_000 : 200;

    private static final int ENTRIES_OF_ONE = 100;

    private static Path filled;

    private AFilledServer() {}

    static MasterKey master(String key) {
        return MasterKey.of(new Configuration(Map.of("WAYMARK_MASTER_KEY", key)));
    }

    static MariaDb in(Path folder, String... options) {
        var home =
                new Home(folder, Home.above(".mvn").resolve(".waymark/software"), progress -> {});
        return new MariaDb(home, "waymark", options).keepApart("monitoring");
    }

    /** One command, as whoever may do everything in the databases. */
    static void run(MariaDb server, String key, PrintStream said, String... arguments)
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
        new Main(configuration, Clock.systemUTC(), said).run(all.toArray(String[]::new));
    }

    static synchronized void copyTo(Path folder) throws IOException, SQLException {
        if (filled == null) {
            filled = Files.createTempDirectory("waymark-filled");
            Runtime.getRuntime().addShutdownHook(new Thread(AFilledServer::delete));
            fill(in(filled.resolve("server")));
        }
        Path from = filled.resolve("server");
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, folder.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete() {
        try (var files = Files.walk(filled)) {
            files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static void fill(MariaDb server) throws SQLException {
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

    private static void aKey(Connection connection) throws SQLException {
        var name = KeyName.ofBaseline(2026);
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO vault_key (name, wrapped, made_at) VALUES (?, ?, '2026-11-01')")) {
            insert.setString(1, name.text());
            insert.setBytes(2, master(KEY).makeWrapped(name));
            insert.executeUpdate();
        }
        Sql.run(
                connection,
                "INSERT INTO master_key (id, fingerprint) VALUES (1, '%s')"
                        .formatted(master(KEY).fingerprint()));
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
}
