package org.waymark.persistence.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.waymark.operation.Figure;
import org.waymark.operation.Installation;
import org.waymark.shared.Schema;

/**
 * Asks in plain SQL and outside of transactions, each statement for two seconds at most: whoever
 * watches has to be answered above all when something hangs.
 */
@ApplicationScoped
public class DatabaseInstallation implements Installation {
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/waymark")
    DataSource main;

    @Resource(lookup = "java:app/jdbc/monitoring")
    DataSource monitoring;

    @Inject Schema schema;

    @Override
    public Instant databaseTime() {
        return ask(main, "SELECT UTC_TIMESTAMP(6)", rows -> instant(rows, 1)).get(0);
    }

    @Override
    public void askMonitoring() {
        ask(monitoring, "SELECT 1", rows -> rows.getInt(1));
    }

    @Override
    public Versions versions() {
        List<Integer> database =
                ask(
                        main,
                        "SELECT MAX(CAST(version AS UNSIGNED)) FROM flyway_schema_history WHERE"
                                + " success",
                        rows -> rows.getInt(1));
        return new Versions(database.get(0), schema.newest());
    }

    @Override
    public List<Figure> figures(Instant now) {
        var figures = new ArrayList<Figure>();
        figures.addAll(
                ask(
                        main,
                        "SELECT 'waiting', COUNT(*) FROM outbox_message WHERE state = 'WAITING'"
                                + " UNION ALL SELECT 'held', COUNT(*) FROM outbox_message WHERE"
                                + " state = 'HELD' UNION ALL SELECT 'failed', COUNT(*) FROM"
                                + " outbox_message WHERE state = 'FAILED'",
                        rows ->
                                new Figure(
                                        "waymark_outbox_messages",
                                        rows.getString(1),
                                        rows.getLong(2))));
        figures.addAll(
                ask(
                        main,
                        "SELECT MIN(written_at) FROM outbox_message WHERE state = 'WAITING'",
                        rows ->
                                new Figure(
                                        "waymark_outbox_oldest_waiting_seconds",
                                        "",
                                        age(rows, 1, now))));
        figures.addAll(
                ask(
                        main,
                        "SELECT round, MAX(gone_at) FROM round_gone GROUP BY round",
                        rows ->
                                new Figure(
                                        "waymark_round_age_seconds",
                                        rows.getString(1),
                                        age(rows, 2, now))));
        figures.addAll(
                ask(
                        main,
                        "SELECT IF(command = 'Sleep', 'idle', 'busy'), COUNT(*) FROM"
                                + " information_schema.processlist WHERE db = DATABASE() GROUP BY 1",
                        rows ->
                                new Figure(
                                        "waymark_database_connections",
                                        rows.getString(1),
                                        rows.getLong(2))));
        return figures;
    }

    /** 0 where there is nothing. */
    private static double age(ResultSet rows, int column, Instant now) throws SQLException {
        Instant then = instant(rows, column);
        return then == null ? 0 : Duration.between(then, now).toMillis() / 1000.0;
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        LocalDateTime time = rows.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static <T> List<T> ask(DataSource database, String query, Row<T> row) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            var found = new ArrayList<T>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        } catch (SQLException away) {
            throw new IllegalStateException("The database can't be asked", away);
        }
    }

    /** Reads one row. */
    private interface Row<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
