package org.waymark.matching.assignment.file;

/** A line that can't be understood, with its number and what was expected there. */
final class BadLine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadLine(long number, String words) {
        super("line " + number + ": " + words);
    }
}
