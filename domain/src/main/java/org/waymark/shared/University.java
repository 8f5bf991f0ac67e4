package org.waymark.shared;

import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/** The university this installation is for. Its name comes from {@code WAYMARK_UNIVERSITY}. */
public final class University {
    private static final String NAME = Configuration.ofThisProcess().text(Variable.UNIVERSITY);

    private University() {}

    public static String name() {
        return NAME;
    }
}
