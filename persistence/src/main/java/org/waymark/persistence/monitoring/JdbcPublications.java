package org.waymark.persistence.monitoring;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.waymark.monitoring.Figure;
import org.waymark.monitoring.Publications;
import org.waymark.monitoring.Slice;
import org.waymark.monitoring.Slicing;
import org.waymark.monitoring.Stage;
import org.waymark.release.ReportingYear;
import org.waymark.shared.StatementCount;

@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class JdbcPublications implements Publications {
    @Resource(lookup = "java:app/jdbc/monitoring")
    DataSource database;

    @Override
    public boolean isPublished(ReportingYear year) {
        return years().contains(year);
    }

    @Override
    public List<ReportingYear> years() {
        StatementCount.add();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT starts_in FROM publication ORDER BY starts_in DESC");
                ResultSet rows = select.executeQuery()) {
            var years = new ArrayList<ReportingYear>();
            while (rows.next()) {
                years.add(new ReportingYear(rows.getInt(1)));
            }
            return years;
        } catch (SQLException broken) {
            throw new IllegalStateException("Equality figures can't be read", broken);
        }
    }

    /** Whole or not at all; the key of the year refuses whoever counts it a second time. */
    @Override
    public void publish(ReportingYear year, Map<String, List<Figure>> figures) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                insert(connection, year, figures);
                connection.commit();
            } catch (SQLException broken) {
                connection.rollback();
                throw broken;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("Equality figures can't be published", broken);
        }
    }

    private static void insert(
            Connection connection, ReportingYear year, Map<String, List<Figure>> figures)
            throws SQLException {
        try (PreparedStatement publication =
                        connection.prepareStatement(
                                "INSERT INTO publication (starts_in) VALUES (?)");
                PreparedStatement row =
                        connection.prepareStatement(
                                "INSERT INTO published_figure (starts_in, characteristic, slicing,"
                                        + " slice, position, category, stage, people)"
                                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            publication.setInt(1, year.startsIn());
            publication.executeUpdate();
            for (Map.Entry<String, List<Figure>> of : figures.entrySet()) {
                for (Figure figure : of.getValue()) {
                    row.setInt(1, year.startsIn());
                    row.setString(2, of.getKey());
                    row.setString(3, figure.slice().by().name());
                    row.setString(4, figure.slice().name());
                    row.setInt(5, figure.slice().position());
                    row.setString(6, figure.category());
                    row.setString(7, figure.stage().name());
                    row.setInt(8, figure.people());
                    row.addBatch();
                }
            }
            row.executeBatch();
        }
    }

    @Override
    public List<Figure> figures(ReportingYear year, String characteristic, Slicing by) {
        StatementCount.add();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT slice, position, category, stage, people"
                                        + " FROM published_figure WHERE starts_in = ?"
                                        + " AND characteristic = ? AND slicing = ?"
                                        + " ORDER BY position")) {
            select.setInt(1, year.startsIn());
            select.setString(2, characteristic);
            select.setString(3, by.name());
            try (ResultSet rows = select.executeQuery()) {
                var figures = new ArrayList<Figure>();
                while (rows.next()) {
                    figures.add(
                            new Figure(
                                    new Slice(by, rows.getString(1), rows.getInt(2)),
                                    rows.getString(3),
                                    Stage.valueOf(rows.getString(4)),
                                    rows.getInt(5)));
                }
                return figures;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("Equality figures can't be read", broken);
        }
    }
}
