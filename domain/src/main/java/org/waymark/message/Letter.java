package org.waymark.message;

/**
 * A message in its words, as it is mailed or read in the demonstration.
 *
 * @param to the name of whom it is for
 * @param link the page it opens
 */
public record Letter(String to, String subject, String text, String html, String link) {
    @Override
    public String toString() {
        return "a letter";
    }
}
