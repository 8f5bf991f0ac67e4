package org.waymark.shared;

import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Does something again that the database gave up because two waited for each other. Stands outside
 * the transaction: the one that was given up is gone.
 */
public final class AgainAfterDeadlock {
    private static final int TIMES = 4;
    private static final int DEEP_ENOUGH = 30;
    private static final String ROLLED_BACK = "40001";

    private AgainAfterDeadlock() {}

    public static <T> T does(Supplier<T> work) {
        for (int time = 1; time < TIMES; time++) {
            try {
                return work.get();
            } catch (RuntimeException given) {
                if (!isDeadlock(given)) {
                    throw given;
                }
            }
        }
        return work.get();
    }

    private static boolean isDeadlock(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEP_ENOUGH; depth++) {
            if (cause instanceof SQLException sql && ROLLED_BACK.equals(sql.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
