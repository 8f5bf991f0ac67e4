package org.waymark.persistence.shared;

import java.sql.SQLException;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.waymark.configuration.ConfigurationCheck;
import org.waymark.configuration.Variable;

/**
 * The first thing of all when the application starts: EclipseLink asks for it before it signs in to
 * the database, which would fail for good where nobody answers yet. So the configuration is looked
 * at here, and the database awaited.
 */
public class Opening implements SessionCustomizer {
    @Override
    public void customize(Session session) throws SQLException {
        ConfigurationCheck.mustHold();
        new Awaited(new MainDatabase(), Variable.DB_URL).await();
        new StatementCounter().customize(session);
        onceMoreAtOnce(session);
    }

    /**
     * A query that the database doesn't answer is tried once more, on another connection. As
     * EclipseLink comes it would be tried four times, five seconds apart, and whoever asked, and
     * the thread that serves them, wait for a quarter of a minute to hear that nobody answers.
     */
    private static void onceMoreAtOnce(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
