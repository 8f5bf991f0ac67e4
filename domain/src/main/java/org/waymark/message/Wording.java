package org.waymark.message;

import java.util.List;

/** What a message says in a phase: sentences with names in braces. */
public record Wording(String subject, List<String> paragraphs) {
    public Wording {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * @param body a paragraph a line
     */
    public static Wording of(String subject, String body) {
        return new Wording(subject, EditedMessage.paragraphs(body));
    }
}
