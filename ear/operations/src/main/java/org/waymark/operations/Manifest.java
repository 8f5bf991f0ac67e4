package org.waymark.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup holds, beside it as lines that people can read: when and of what it was made, where
 * the log goes on from it, its digest, and the rows of each table.
 *
 * @param masterKey the fingerprint of the master key that it was sealed with; empty in backups of
 *     earlier versions
 * @param logFile of the server's log, and the place in it, at the moment of the backup; empty and 0
 *     where the server keeps no log
 * @param rows by {@code schema.table}
 */
record Manifest(
        Instant at,
        String waymark,
        String mariaDb,
        String migration,
        String masterKey,
        String logFile,
        long logPosition,
        String sha256,
        Map<String, Long> rows) {

    static final String DUMP = "databases.sql.gz";
    private static final String FILE = "manifest.txt";
    private static final String MASTER_KEY = "fingerprint of the master key";
    private static final String ROWS = "rows ";

    static Manifest in(Path backup) throws IOException {
        var values = new TreeMap<String, String>();
        var rows = new TreeMap<String, Long>();
        try {
            for (String line : Files.readAllLines(backup.resolve(FILE))) {
                String[] parts = line.split(" = ", 2);
                if (parts.length == 2 && parts[0].startsWith(ROWS)) {
                    rows.put(parts[0].substring(ROWS.length()), Long.valueOf(parts[1]));
                } else if (parts.length == 2) {
                    values.put(parts[0], parts[1]);
                }
            }
        } catch (NoSuchFileException none) {
            throw new Refused(backup + " is no backup: it has no " + FILE + ".");
        }
        return new Manifest(
                Instant.parse(values.get("at")),
                values.get("waymark"),
                values.get("mariadb"),
                values.get("migration"),
                values.getOrDefault(MASTER_KEY, ""),
                values.getOrDefault("log file", ""),
                Long.parseLong(values.getOrDefault("log position", "0")),
                values.get("sha256"),
                rows);
    }

    void writeTo(Path backup) throws IOException {
        var text = new StringBuilder();
        text.append("# A backup of Waymark. The master key isn't in it: without that key nothing\n")
                .append("# that people wrote can be read. Keep the key, and keep it elsewhere.\n");
        line(text, "at", at);
        line(text, "waymark", waymark);
        line(text, "mariadb", mariaDb);
        line(text, "migration", migration);
        line(text, MASTER_KEY, masterKey);
        line(text, "log file", logFile);
        line(text, "log position", logPosition);
        line(text, "sha256", sha256);
        new TreeMap<>(rows).forEach((table, count) -> line(text, ROWS + table, count));
        Files.writeString(backup.resolve(FILE), text);
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append(" = ").append(value).append('\n');
    }

    /** Refuses a file that isn't the one that was made. */
    void mustFit(Path backup) throws IOException {
        var digest = newDigest();
        try (InputStream file =
                new DigestInputStream(Files.newInputStream(backup.resolve(DUMP)), digest)) {
            file.transferTo(OutputStream.nullOutputStream());
        }
        if (!MessageDigest.isEqual(
                HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII),
                sha256.getBytes(StandardCharsets.US_ASCII))) {
            throw new Refused(DUMP + " isn't the file that was made: its digest differs.");
        }
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
