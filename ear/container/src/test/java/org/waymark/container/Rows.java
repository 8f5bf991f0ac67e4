package org.waymark.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What is really in the database: asked outside of any transaction. */
@ApplicationScoped
public class Rows {
    @Resource(lookup = "java:app/jdbc/waymark")
    DataSource database;

    Connection connection() throws SQLException {
        return database.getConnection();
    }

    /** The number that this query gives. */
    public long count(String query, String... values) {
        try (Connection connection = connection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
