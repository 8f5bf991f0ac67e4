package org.waymark.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * Finds out from the database whether a Waymark still runs anywhere: each server keeps connections
 * all the time, whatever it does. Whoever else is connected to one of the two databases is named
 * too.
 */
final class RunningWaymark {
    private static final int NOT_ALLOWED = 1227;

    private final Server server;
    private final Configuration configuration;

    RunningWaymark(Server server, Configuration configuration) {
        this.server = server;
        this.configuration = configuration;
    }

    void mustBeStopped(Connection connection) throws SQLException {
        mustSeeOthers(connection);
        List<String> others = others(connection);
        if (!others.isEmpty()) {
            throw new Refused(
                    "Waymark still runs, or somebody works in its databases: stop every server of it first. Connected: %s."
                            .formatted(String.join("; ", others)));
        }
    }

    /** Without the right to see others' connections nobody would be seen at all. */
    private void mustSeeOthers(Connection connection) throws SQLException {
        try {
            Sql.text(connection, "SELECT COUNT(*) FROM information_schema.innodb_trx");
        } catch (SQLException refused) {
            if (refused.getErrorCode() != NOT_ALLOWED) {
                throw refused;
            }
            throw new Refused(
                    "%s may not see whether Waymark still runs: it needs PROCESS (GRANT PROCESS ON *.* TO …)."
                            .formatted(configuration.text(Variable.BACKUP_USER)));
        }
    }

    private List<String> others(Connection connection) throws SQLException {
        var users = new ArrayList<String>();
        configuration.find(Variable.DB_USER).ifPresent(users::add);
        configuration.find(Variable.MONITORING_DB_USER).ifPresent(users::add);
        String query =
                "SELECT CONCAT(user, ' from ', SUBSTRING_INDEX(host, ':', 1), ' (', COUNT(*), ')')"
                        + " FROM information_schema.processlist WHERE id <> CONNECTION_ID()"
                        + " AND (db IN (?, ?)"
                        + users.stream().map(user -> " OR user = ?").collect(Collectors.joining())
                        + ") GROUP BY user, SUBSTRING_INDEX(host, ':', 1)";
        try (var sql = connection.prepareStatement(query)) {
            int place = 0;
            for (String schema : server.schemas()) {
                sql.setString(++place, schema);
            }
            for (String user : users) {
                sql.setString(++place, user);
            }
            try (var rows = sql.executeQuery()) {
                var others = new ArrayList<String>();
                while (rows.next()) {
                    others.add(rows.getString(1));
                }
                return others;
            }
        }
    }
}
