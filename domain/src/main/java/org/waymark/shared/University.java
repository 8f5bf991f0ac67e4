package org.waymark.shared;

/** The university this installation is for. Its name comes from {@code WAYMARK_UNIVERSITY}. */
public final class University {
    private static final String NAME = System.getenv("WAYMARK_UNIVERSITY");

    private University() {}

    public static String name() {
        return NAME == null || NAME.isBlank() ? "University of Northmoor" : NAME;
    }
}
