package org.waymark.matching;

import org.waymark.shared.RuleBroken;

/** A few words to each other: as long as a letter, no longer. */
final class Words {
    static final int MOST_CHARACTERS = 4_000;

    private Words() {}

    static String checked(String words) {
        String kept = words == null ? "" : words.strip();
        if (kept.length() > MOST_CHARACTERS) {
            throw new RuleBroken("matching.rule.too-long", MOST_CHARACTERS, kept.length());
        }
        return kept;
    }

    /** Refuses nothing at all, where something is asked. */
    static String asked(String words, String field) {
        String kept = checked(words);
        if (kept.isEmpty()) {
            throw new RuleBroken("matching.rule.no-words").at(field);
        }
        return kept;
    }
}
