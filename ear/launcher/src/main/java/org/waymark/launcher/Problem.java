package org.waymark.launcher;

/** Something that a person can put right: what is wrong, and what to do about it. */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public Problem(String wrong, String remedy) {
        super(wrong);
        this.remedy = remedy;
    }

    public Problem(String wrong, String remedy, Throwable cause) {
        super(wrong, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }

    @Override
    public String toString() {
        return getMessage() + "\nWhat to do: " + remedy;
    }
}
