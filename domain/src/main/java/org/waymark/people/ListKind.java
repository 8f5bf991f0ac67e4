package org.waymark.people;

/** The university's own lists whose entries are known by their names. */
public enum ListKind {
    SITE(200),
    JOB_FAMILY(200),
    /** Ordered, from the lowest to the highest. */
    GRADE(100);

    private final int longestName;

    ListKind(int longestName) {
        this.longestName = longestName;
    }

    /** In characters. */
    public int longestName() {
        return longestName;
    }
}
