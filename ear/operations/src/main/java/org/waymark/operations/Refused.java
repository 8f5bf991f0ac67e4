package org.waymark.operations;

/** Something that whoever gave the command can put right. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String words) {
        super(words);
    }
}
