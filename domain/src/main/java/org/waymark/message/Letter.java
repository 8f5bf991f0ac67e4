package org.waymark.message;

import java.util.List;

/**
 * A message in its words, as it is mailed or read in the demonstration.
 *
 * @param to the name of whom it is for
 * @param paragraphs its body alone
 */
public record Letter(String to, String subject, List<String> paragraphs, String text, String html) {
    @Override
    public String toString() {
        return "a letter";
    }
}
