package org.waymark.operations;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.configuration.Configuration;
import org.waymark.vault.MasterKey;

/**
 * Puts another master key in the place of the present one: wraps every key anew, and calls the
 * sheets of equality answers what their people are called from now on. One transaction over both
 * databases, which ends with its connection: whatever stops it in the middle leaves the present key
 * valid. What it writes is written in the order of random names, so that no order tells who is who.
 */
final class KeyRotation {
    private static final int ROWS_AT_ONCE = 1000;

    private final Server server;
    private final Configuration configuration;
    private final PrintStream out;

    KeyRotation(Server server, Configuration configuration, PrintStream out) {
        this.server = server;
        this.configuration = configuration;
        this.out = out;
    }

    void to(Path file) {
        MasterKey present = Keys.present(configuration);
        MasterKey next = Keys.in(file);
        if (next.isSameAs(present)) {
            throw new Refused(
                    "%s holds the present master key (%s): make another one with openssl rand -base64 32."
                            .formatted(file, present.fingerprint()));
        }
        try (var connection = server.connect()) {
            connection.setAutoCommit(false);
            // Locks, not a moment of the past: what is read is what will be written.
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            rotate(connection, present, next);
        } catch (SQLException broken) {
            throw new Refused(
                    "The database broke it off: %s. It is done whole or not at all: give the command again, and it says which."
                            .formatted(broken.getMessage()));
        }
    }

    private void rotate(Connection connection, MasterKey present, MasterKey next)
            throws SQLException {
        if (isDone(connection, next)) {
            return;
        }
        var waymark = new RunningWaymark(server, configuration);
        waymark.mustBeStopped(connection);
        mustBeNoted(connection, present);
        int keys = wrapAnew(connection, present, next);
        var sheets = new RenamedSheets(server);
        sheets.rename(connection, present, next);
        Sql.run(
                connection,
                "UPDATE `%s`.master_key SET fingerprint = '%s'"
                        .formatted(main(), next.fingerprint()));
        waymark.mustBeStopped(connection);
        connection.commit();
        out.printf(
                "The master key is %s now, in the place of %s. Keys wrapped anew: %d; sheets of equality answers that go with them: %d.%n",
                next.fingerprint(), present.fingerprint(), keys, sheets.renamed());
        if (sheets.nobodys() > 0) {
            out.printf(
                    "Sheets of equality answers that are nobody's who is known here, and stay as they were: %d.%n",
                    sheets.nobodys());
        }
        out.println(
                "Put the new key in the place of the present one, then start Waymark. Keep the one"
                        + " before as long as backups that were sealed with it.");
    }

    /** Also where it was cut off between its end and its last word. */
    private boolean isDone(Connection connection, MasterKey next) throws SQLException {
        if (!noted(connection, "").equals(next.fingerprint())) {
            return false;
        }
        Map<String, byte[]> keys = Keys.wrapped(connection, main(), "");
        long closed = Keys.closedTo(next, keys);
        if (closed > 0) {
            throw new Refused(
                    "The new master key is in use already, but doesn't open %d of %d keys; nothing was changed."
                            .formatted(closed, keys.size()));
        }
        out.printf(
                "This was done already: %s is the master key of all %d keys. Nothing was changed. Put it in the place of the one before, then start Waymark.%n",
                next.fingerprint(), keys.size());
        return true;
    }

    /** From here on no server adds a key, and none that starts goes on, until this is over. */
    private void mustBeNoted(Connection connection, MasterKey present) throws SQLException {
        String noted = noted(connection, "FOR UPDATE");
        if (noted.isEmpty()) {
            throw new Refused(
                    "This database doesn't say yet which master key it has: start Waymark of this version once, and stop it again.");
        }
        if (!noted.equals(present.fingerprint())) {
            throw new Refused(
                    "The present master key isn't this database's: that is %s, and WAYMARK_MASTER_KEY_FILE or WAYMARK_MASTER_KEY holds %s. Nothing was changed."
                            .formatted(noted, present.fingerprint()));
        }
    }

    private String noted(Connection connection, String lock) throws SQLException {
        String table =
                Sql.text(
                        connection,
                        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '%s' AND table_name = 'master_key'"
                                .formatted(main()));
        return "0".equals(table)
                ? ""
                : Sql.text(
                        connection,
                        "SELECT fingerprint FROM `%s`.master_key %s".formatted(main(), lock));
    }

    private int wrapAnew(Connection connection, MasterKey present, MasterKey next)
            throws SQLException {
        Map<String, byte[]> keys = Keys.wrapped(connection, main(), "FOR UPDATE");
        var anew = new TreeMap<String, byte[]>();
        keys.forEach(
                (name, wrapped) ->
                        present.wrapAnew(name, wrapped, next)
                                .ifPresent(made -> anew.put(name, made)));
        int closed = keys.size() - anew.size();
        if (closed > 0) {
            throw new Refused(
                    "The present master key (%s) doesn't open %d of %d keys; nothing was changed. %s"
                            .formatted(
                                    present.fingerprint(),
                                    closed,
                                    keys.size(),
                                    closed == keys.size()
                                            ? "It isn't the one that this database was sealed with."
                                            : "Look for a backup in which verify finds all of them open, and tell us."));
        }
        write(connection, anew);
        Map<String, byte[]> written = Keys.wrapped(connection, main(), "");
        if (!written.keySet().equals(keys.keySet()) || Keys.closedTo(next, written) > 0) {
            throw new Refused(
                    "The new master key doesn't open every key that was written; nothing was changed. Please tell us.");
        }
        return anew.size();
    }

    private void write(Connection connection, Map<String, byte[]> keys) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE `%s`.vault_key SET wrapped = ? WHERE name = ?".formatted(main()))) {
            int rows = 0;
            for (Map.Entry<String, byte[]> key : keys.entrySet()) {
                update.setBytes(1, key.getValue());
                update.setString(2, key.getKey());
                update.addBatch();
                if (++rows % ROWS_AT_ONCE == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }

    private String main() {
        return server.schemas().get(0);
    }
}
