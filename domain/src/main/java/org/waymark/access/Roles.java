package org.waymark.access;

/**
 * The container's roles. Mentor and mentee are no roles: they are relationships, see partnership.
 */
public final class Roles {
    public static final String STAFF = "STAFF";
    public static final String LINE_MANAGER = "LINE_MANAGER";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String ADVISER = "ADVISER";
    public static final String ASSESSOR = "ASSESSOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Jobs of the server, run by the clock for nobody in particular. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
