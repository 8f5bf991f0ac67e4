package org.waymark.operation;

/**
 * One thing that Waymark needs, and whether it is there.
 *
 * @param name as machines know it; never changed
 * @param word a few words for a person, without a secret
 */
public record Condition(String name, boolean isUp, String word) {
    static Condition up(String name, String word) {
        return new Condition(name, true, word);
    }

    static Condition down(String name, String word) {
        return new Condition(name, false, word);
    }
}
