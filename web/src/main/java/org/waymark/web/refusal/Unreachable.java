package org.waymark.web.refusal;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import javax.transaction.xa.XAException;

/**
 * Tells from an exception whether the database can't be reached now: nobody's fault in what was
 * asked, and over soon. SQL's class 08 is of connections; the pool puts words of its own around.
 */
public final class Unreachable {
    /** A database is started again within half a minute. */
    public static final int RETRY_AFTER_SECONDS = 30;

    private static final int DEEP_ENOUGH = 30;
    private static final String OF_THE_POOL = "Error in allocating a connection";

    private Unreachable() {}

    public static boolean isBehind(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEP_ENOUGH; depth++) {
            if (isOne(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOne(Throwable cause) {
        if (cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLRecoverableException) {
            return true;
        }
        if (cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("08")) {
            return true;
        }
        if (cause instanceof XAException transaction) {
            return transaction.errorCode == XAException.XAER_RMFAIL
                    || transaction.errorCode == XAException.XAER_RMERR;
        }
        return cause.getMessage() != null && cause.getMessage().contains(OF_THE_POOL);
    }
}
