package org.waymark.scheme;

/** How much a soft rule counts in a proposal, beside what it counts as Waymark has it. */
public enum Weight {
    NOTHING(0),
    HALF(1),
    NORMAL(2),
    DOUBLE(4),
    FOURFOLD(8);

    private final int halves;

    Weight(int halves) {
        this.halves = halves;
    }

    public int times(int normal) {
        return normal * halves / 2;
    }
}
