package org.waymark.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * A database that may not be there yet when the application starts. As long as nobody answers it is
 * waited for, without end: an application that gave up would stay unreachable for ever. One that
 * answers and refuses is given a minute, for it may be being set up; then whoever started Waymark
 * has to look.
 */
public final class Awaited {
    private static final Logger LOG = Logger.getLogger(Awaited.class.getName());
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(30);
    private static final Duration PATIENCE_WITH_A_REFUSAL = Duration.ofMinutes(1);
    private static final String NOBODY_ANSWERS = "08";

    private final DataSource database;
    private final Variable url;

    public Awaited(DataSource database, Variable url) {
        this.database = database;
        this.url = url;
    }

    public void await() {
        long begun = System.nanoTime();
        long said = begun - BETWEEN_WORDS.toNanos();
        boolean waited = false;
        while (true) {
            try (Connection connection = database.getConnection()) {
                if (waited && connection.isValid(0)) {
                    LOG.info(() -> "WM-202 The database at " + where() + " answers.");
                }
                return;
            } catch (SQLException notYet) {
                waited = true;
                if (isRefusal(notYet) && passed(begun, PATIENCE_WITH_A_REFUSAL)) {
                    throw new IllegalStateException(
                            "WM-203 The database at %s refuses Waymark: check %s, and the user and password beside it."
                                    .formatted(where(), url.variable()),
                            notYet);
                }
                if (passed(said, BETWEEN_WORDS)) {
                    said = System.nanoTime();
                    LOG.log(
                            Level.WARNING,
                            "WM-201 The database at {0} doesn''t answer ({1}). Waymark waits for"
                                    + " it and comes up when it does.",
                            new Object[] {where(), state(notYet)});
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    private static boolean passed(long since, Duration time) {
        return System.nanoTime() - since >= time.toNanos();
    }

    private static boolean isRefusal(SQLException thrown) {
        String state = state(thrown);
        return state.length() == 5 && !state.startsWith(NOBODY_ANSWERS);
    }

    /** The database's own code; the pool puts its own exception around. */
    private static String state(SQLException thrown) {
        Throwable cause = thrown;
        String state = "";
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                state = sql.getSQLState();
            }
            cause = cause.getCause();
        }
        return state;
    }

    private String where() {
        return where(Configuration.ofThisProcess().text(url));
    }

    /** Host, port and schema: an address can hold a password behind its question mark. */
    static String where(String url) {
        return url.replaceFirst("^jdbc:mariadb:[^/]*//", "").replaceFirst("\\?.*$", "");
    }
}
