package org.waymark.operations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Keeps both databases as they are at one moment, while people go on writing: {@code mariadb-dump}
 * reads in one transaction and notes where the log stands. The rows are counted as they pass, so
 * that the manifest speaks of the very same moment.
 */
final class Backup {
    private static final Pattern LOG =
            Pattern.compile(
                    "-- CHANGE MASTER TO MASTER_LOG_FILE='([^']+)', MASTER_LOG_POS=(\\d+);");
    private static final Pattern DATABASE = Pattern.compile("USE `([^`]+)`;");
    private static final Pattern TABLE = Pattern.compile("INSERT INTO `([^`]+)` VALUES.*");
    private static final Pattern CREATED = Pattern.compile("CREATE TABLE `([^`]+)` \\(");

    private static final Pattern MASTER_KEY = Pattern.compile("\\(1,'([0-9a-f]{8})'\\)[,;]");

    private final Server server;
    private final Clock clock;
    private final PrintStream out;

    private final Map<String, Long> rows = new TreeMap<>();
    private String schema = "";
    private String table = "";
    private String masterKey = "";
    private String logFile = "";
    private long logPosition;

    Backup(Server server, Clock clock, PrintStream out) {
        this.server = server;
        this.clock = clock;
        this.out = out;
    }

    void into(Path folder) throws IOException, SQLException, InterruptedException {
        Instant begun = clock.instant();
        Files.createDirectories(folder);
        try (var there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new Refused(folder + " isn't empty: give each backup a folder of its own.");
            }
        }
        String mariaDb;
        String log;
        try (var connection = server.connect()) {
            mariaDb = Sql.text(connection, "SELECT VERSION()");
            log = Sql.text(connection, "SELECT @@log_bin");
        }
        String sha256 = dump(folder, "1".equals(log));
        String migration;
        try (var connection = server.connect()) {
            migration =
                    Sql.text(
                            connection,
                            "SELECT MAX(CAST(version AS UNSIGNED)) FROM `%s`.flyway_schema_history"
                                    .formatted(server.schemas().get(0)));
        }
        new Manifest(
                        begun,
                        version(),
                        mariaDb,
                        migration,
                        masterKey,
                        logFile,
                        logPosition,
                        sha256,
                        rows)
                .writeTo(folder);
        out.printf(
                "Kept %d rows of %d tables in %s (%d s). The master key isn't in it: keep it elsewhere.%n",
                rows.values().stream().mapToLong(Long::longValue).sum(),
                rows.size(),
                folder,
                Duration.between(begun, clock.instant()).toSeconds());
        if (logFile.isEmpty()) {
            out.println(
                    "The server keeps no log (log_bin is off): what is written from now on can't be"
                            + " brought back.");
        }
    }

    private String dump(Path folder, boolean hasLog) throws IOException, InterruptedException {
        Process process =
                server.start(
                        "mariadb-dump",
                        "--single-transaction",
                        "--quick",
                        "--hex-blob",
                        "--routines",
                        "--triggers",
                        "--skip-dump-date",
                        hasLog ? "--master-data=2" : "--master-data=0",
                        "--databases",
                        server.schemas().get(0),
                        server.schemas().get(1));
        var digest = Manifest.newDigest();
        Path file = folder.resolve(Manifest.DUMP);
        try (var reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        process.getInputStream(), StandardCharsets.UTF_8));
                Writer writer =
                        new OutputStreamWriter(
                                new GZIPOutputStream(
                                        new DigestOutputStream(
                                                Files.newOutputStream(file), digest)),
                                StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                count(line);
                writer.write(line);
                writer.write('\n');
            }
        }
        Server.mustSucceed(process, "The backup");
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Each row is a line of its own, since what people wrote has no line breaks in a dump. */
    private void count(String line) {
        if (line.startsWith("(")) {
            rows.merge(schema + "." + table, 1L, Long::sum);
            noteMasterKey(line);
            return;
        }
        Matcher found = TABLE.matcher(line);
        if (found.matches()) {
            table = found.group(1);
            return;
        }
        found = CREATED.matcher(line);
        if (found.matches()) {
            rows.put(schema + "." + found.group(1), 0L);
            return;
        }
        found = DATABASE.matcher(line);
        if (found.matches()) {
            schema = found.group(1);
            return;
        }
        found = LOG.matcher(line);
        if (found.matches()) {
            logFile = found.group(1);
            logPosition = Long.parseLong(found.group(2));
        }
    }

    private void noteMasterKey(String line) {
        if (table.equals("master_key") && schema.equals(server.schemas().get(0))) {
            Matcher found = MASTER_KEY.matcher(line);
            masterKey = found.matches() ? found.group(1) : "";
        }
    }

    private static String version() {
        String version = Backup.class.getPackage().getImplementationVersion();
        return version == null ? "of this build" : version;
    }
}
