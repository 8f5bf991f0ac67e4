package org.waymark.form;

import java.util.List;

/** Questions under one heading; the heading may be empty. */
public record Section(String title, List<Question> questions) {
    public Section {
        questions = List.copyOf(questions);
    }
}
