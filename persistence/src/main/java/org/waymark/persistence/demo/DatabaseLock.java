package org.waymark.persistence.demo;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.waymark.demo.OneServer;

/** A lock of the database, which ends with the connection of a server that dies. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabaseLock implements OneServer {
    private static final int PATIENCE_SECONDS = 600;

    @Resource(lookup = "java:app/jdbc/waymark")
    DataSource database;

    @Override
    public void alone(Runnable act) {
        try (Connection connection = database.getConnection()) {
            if (ask(connection, "SELECT GET_LOCK('waymark-demo', " + PATIENCE_SECONDS + ")") != 1) {
                throw new IllegalStateException(
                        "Another server lives the demonstration for more than ten minutes");
            }
            try {
                act.run();
            } finally {
                ask(connection, "SELECT RELEASE_LOCK('waymark-demo')");
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The database gives no lock", refused);
        }
    }

    private static int ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
