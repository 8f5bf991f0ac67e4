package org.waymark.shared;

import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * How many SQL statements the current request has sent, so that a test can hold a page to its
 * limit. Counts only where {@code WAYMARK_STATEMENT_COUNTER=true}, which is for tests.
 */
public final class StatementCount {
    private static final boolean ON =
            Configuration.ofThisProcess().isOn(Variable.STATEMENT_COUNTER);
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private StatementCount() {}

    public static boolean isOn() {
        return ON;
    }

    public static void begin() {
        COUNT.get()[0] = 0;
    }

    public static void add() {
        COUNT.get()[0]++;
    }

    public static int soFar() {
        return COUNT.get()[0];
    }
}
