package org.waymark.monitoring;

/**
 * How many of the staff who may take part are so, as the university's records say.
 *
 * @param slice the name of the grade or job family; empty for all staff
 */
public record Eligible(
        String characteristic, String category, Slicing by, String slice, int staff) {
    static final int MOST = 999_999;
}
