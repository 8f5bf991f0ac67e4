package org.waymark.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.configuration.Configuration;
import org.waymark.vault.MasterKey;

/**
 * Finds out whether a backup can be put back, by putting it back: into databases of other names,
 * which are dropped again. Compares the rows of each table, and opens each sealed key with the
 * master key.
 */
final class Verification {
    private static final String BESIDE = "verify_";

    private final Server server;
    private final Configuration configuration;
    private final PrintStream out;

    Verification(Server server, Configuration configuration, PrintStream out) {
        this.server = server;
        this.configuration = configuration;
        this.out = out;
    }

    void of(Path backup) throws IOException, SQLException, InterruptedException {
        Manifest manifest = Manifest.in(backup);
        manifest.mustFit(backup);
        dropWhatIsBeside();
        try {
            new Restore(server, out).load(backup, schema -> BESIDE + schema);
            try (var connection = server.connect()) {
                mustHaveItsRows(connection, manifest);
                mustOpen(connection, manifest);
            }
        } finally {
            dropWhatIsBeside();
        }
        out.printf(
                "The backup of %s is whole: %d tables have their rows, and the master key %s opens every key that is kept.%n",
                manifest.at(), manifest.rows().size(), Keys.present(configuration).fingerprint());
    }

    private void dropWhatIsBeside() throws SQLException {
        try (var connection = server.connect()) {
            for (String schema : server.schemas()) {
                Sql.run(connection, "DROP DATABASE IF EXISTS `" + BESIDE + schema + "`");
            }
        }
    }

    private static void mustHaveItsRows(Connection connection, Manifest manifest)
            throws SQLException {
        var found = new TreeMap<String, Long>();
        for (String table : manifest.rows().keySet()) {
            String[] name = table.split("\\.", 2);
            found.put(
                    table,
                    Long.valueOf(
                            Sql.text(
                                    connection,
                                    "SELECT COUNT(*) FROM `%s%s`.`%s`"
                                            .formatted(BESIDE, name[0], name[1]))));
        }
        var differ = new TreeMap<String, Long>(found);
        differ.entrySet().removeAll(manifest.rows().entrySet());
        if (!differ.isEmpty() || !found.keySet().equals(manifest.rows().keySet())) {
            throw new Refused(
                    "The backup isn't whole. Rows that came back, unlike the manifest's: "
                            + told(differ));
        }
    }

    private static String told(Map<String, Long> differ) {
        return differ.toString();
    }

    private void mustOpen(Connection connection, Manifest manifest) throws SQLException {
        MasterKey key = Keys.present(configuration);
        Map<String, byte[]> keys = Keys.wrapped(connection, BESIDE + server.schemas().get(0), "");
        long closed = Keys.closedTo(key, keys);
        boolean isAnother =
                !manifest.masterKey().isEmpty() && !manifest.masterKey().equals(key.fingerprint());
        if (isAnother || closed > 0 && closed == keys.size()) {
            throw new Refused(
                    "The backup is whole, but the master key (%s) isn't the one that sealed it%s: with this key nothing that people wrote can be read."
                            .formatted(
                                    key.fingerprint(),
                                    manifest.masterKey().isEmpty()
                                            ? ""
                                            : " (" + manifest.masterKey() + ")"));
        }
        if (closed > 0) {
            throw new Refused(
                    "The backup has its rows, but the master key (%s) doesn't open %d of %d keys: what these sealed can't be read."
                            .formatted(key.fingerprint(), closed, keys.size()));
        }
    }
}
