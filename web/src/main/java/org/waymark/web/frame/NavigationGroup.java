package org.waymark.web.frame;

/** The groups of the navigation, in their order. The first has no heading. */
public enum NavigationGroup {
    START,
    PARTNERSHIPS,
    MENTOR,
    EVERYONE,
    LINE_MANAGER,
    COORDINATOR,
    ADVISER,
    ASSESSOR,
    ADMINISTRATOR;

    /** The key of the group's heading. */
    public String text() {
        return "frame.group." + name();
    }

    public boolean hasHeading() {
        return this != START;
    }
}
