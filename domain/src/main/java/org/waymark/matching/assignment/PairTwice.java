package org.waymark.matching.assignment;

/** The same two people were given as a pair twice; which fit holds can't be known. */
public final class PairTwice extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int position;

    PairTwice(int mentee, int mentor, int position) {
        super("The pair " + mentee + " " + mentor + " stands twice.");
        this.position = position;
    }

    /** How many pairs were given before the second of the two. */
    public int position() {
        return position;
    }
}
