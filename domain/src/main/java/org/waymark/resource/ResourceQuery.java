package org.waymark.resource;

/**
 * What somebody looks for.
 *
 * @param words that must all be in it; may be empty
 * @param theme or empty for all
 * @param after the key of the page before, or null
 */
public record ResourceQuery(String words, String theme, String after) {
    public ResourceQuery {
        words = words == null ? "" : words.strip();
        theme = theme == null ? "" : theme.strip();
    }
}
