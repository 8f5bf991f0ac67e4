package org.waymark.monitoring;

/**
 * A part of the people: those of a grade, of a job family, of a phase, or all.
 *
 * @param name of the grade, job family or phase; empty for all
 * @param position in its list
 */
public record Slice(Slicing by, String name, int position) {
    public static final Slice ALL = new Slice(Slicing.ALL, "", 0);
}
