package org.waymark.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a MariaDB answers, and as whom. */
public record Database(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Says why it can't be reached, in the database's own words. */
    public void mustAnswer(String remedy) {
        try (var connection = connect()) {
            if (connection.isValid(5)) return;
        } catch (SQLException e) {
            throw new Problem(
                    "The database at %s can't be reached as %s: %s"
                            .formatted(url, user, e.getMessage()),
                    remedy,
                    e);
        }
        throw new Problem("The database at " + url + " doesn't answer.", remedy);
    }
}
