package org.waymark.community;

import org.waymark.shared.RuleBroken;

/**
 * What somebody says of an event (TEMPLATES §2.14), kept without who or when.
 *
 * @param ready from one to five, or 0 where it doesn't apply: "I feel ready for a first meeting"
 * @param clear "I know my boundaries and where to refer"
 * @param access "I could take part fully"
 * @param useful at most 1,000 characters; may be empty
 * @param missing the same
 */
public record Feedback(int ready, int clear, int access, String useful, String missing) {
    static final int LONGEST = 1000;

    public Feedback {
        useful = useful == null ? "" : useful.strip();
        missing = missing == null ? "" : missing.strip();
    }

    void check() {
        scale(ready, "ready");
        scale(clear, "clear");
        scale(access, "access");
        notLonger(useful, "useful");
        notLonger(missing, "missing");
    }

    private static void scale(int said, String field) {
        if (said < 0 || said > 5) {
            throw new RuleBroken("community.rule.scale").at(field);
        }
    }

    private static void notLonger(String text, String field) {
        if (text.length() > LONGEST) {
            throw new RuleBroken("community.rule.too-long", LONGEST, text.length()).at(field);
        }
    }

    @Override
    public String toString() {
        return "Feedback";
    }
}
