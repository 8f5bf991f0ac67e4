package org.waymark.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * What was written after the backup, from the log of the server that is gone. The restored server
 * applies it itself, as a replica applies the log that it was sent: the files are laid where it
 * looks for those, and it is told where the backup ended.
 */
final class ReplayedLog {
    private static final String NAME = "waymark-replay";
    private static final String NUMBERED = ".+\\.\\d{6}";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Server server;
    private final PrintStream out;

    ReplayedLog(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    /** While the restored server is stopped. */
    static void prepare(Manifest manifest, Path logs, Path data, PrintStream out)
            throws IOException {
        List<Path> files = since(manifest, logs);
        var index = new StringBuilder();
        for (int i = 0; i < files.size(); i++) {
            String name = "%s.%06d".formatted(NAME, i + 1);
            Files.copy(files.get(i), data.resolve(name));
            index.append("./").append(name).append('\n');
        }
        Files.writeString(data.resolve(NAME + ".index"), index);
        out.printf(
                "Laid %d files of the log ready. Start MariaDB on %s with --relay-log=%s --server-id=%d"
                        + " --skip-slave-start; files and folder must belong to its user.%n",
                files.size(), data, data.resolve(NAME), 4_000_000_000L);
    }

    private static List<Path> since(Manifest manifest, Path logs) throws IOException {
        try (var all = Files.list(logs)) {
            List<Path> files =
                    all.filter(each -> each.getFileName().toString().matches(NUMBERED))
                            .filter(
                                    each ->
                                            each.getFileName()
                                                            .toString()
                                                            .compareTo(manifest.logFile())
                                                    >= 0)
                            .sorted()
                            .toList();
            if (files.isEmpty()
                    || !files.get(0).getFileName().toString().equals(manifest.logFile())) {
                throw new Refused(
                        "%s isn't in %s: the log has a gap after the backup, and can't be applied."
                                .formatted(manifest.logFile(), logs));
            }
            return files;
        }
    }

    /**
     * @param until the first moment whose writing is left out, or null for all there is
     */
    void replay(Manifest manifest, Instant until) throws SQLException, IOException {
        try (var connection = server.connect()) {
            Sql.run(
                    connection,
                    "CHANGE MASTER TO master_host = 'nobody', master_use_gtid = no, relay_log_file ="
                            + " '%s.000001', relay_log_pos = %d"
                                    .formatted(NAME, manifest.logPosition()));
            LogPlace end = until == null ? null : end(connection, manifest, until);
            Sql.run(
                    connection,
                    "START SLAVE SQL_THREAD"
                            + (end == null
                                    ? ""
                                    : " UNTIL relay_log_file = '%s', relay_log_pos = %d"
                                            .formatted(end.file(), end.position())));
            awaitTheEnd(connection, end != null);
            Sql.run(connection, "STOP SLAVE");
            Sql.run(connection, "RESET SLAVE ALL");
        }
        out.printf(
                "Applied the log%s. Waymark can be started.%n",
                until == null ? " to its end" : " until " + until);
    }

    private static LogPlace end(Connection connection, Manifest manifest, Instant until)
            throws SQLException, IOException {
        Path data = Path.of(Sql.text(connection, "SELECT @@datadir"));
        try (var files = Files.list(data)) {
            List<Path> log =
                    files.filter(each -> each.getFileName().toString().matches(NAME + "\\.\\d{6}"))
                            .sorted()
                            .toList();
            return LogPlace.firstAt(log, manifest.logPosition(), until);
        }
    }

    private static void awaitTheEnd(Connection connection, boolean endsBefore) throws SQLException {
        while (true) {
            try (var sql = connection.createStatement();
                    var status = sql.executeQuery("SHOW SLAVE STATUS")) {
                if (!status.next()) {
                    throw new Refused("The server forgot that it was to apply a log.");
                }
                if (!status.getString("Last_SQL_Error").isEmpty()) {
                    throw new Refused(
                            "The log can't be applied: " + status.getString("Last_SQL_Error"));
                }
                // Nothing is said between two states.
                boolean atTheEnd =
                        String.valueOf(status.getString("Slave_SQL_Running_State"))
                                .startsWith("Slave has read all relay log");
                boolean stopped = "No".equals(status.getString("Slave_SQL_Running"));
                if (atTheEnd || endsBefore && stopped) {
                    return;
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
