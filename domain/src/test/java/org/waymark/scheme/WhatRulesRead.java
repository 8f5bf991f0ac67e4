package org.waymark.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.form.FormVersion;
import org.waymark.form.Question;

class WhatRulesRead {
    private static final Pattern READING =
            Pattern.compile(
                    "answers\\s*\\.(?:text|all|yes|number|date|dates|has)\\(\"([a-z-]+)\"\\)");

    @Test
    void standsInTheFormsOfSomeTemplate() {
        for (String form : Template.FORMS) {
            assertThat(
                            Arrays.stream(Template.values())
                                    .flatMap(one -> FormVersion.read(one.form(form)).stream())
                                    .flatMap(section -> section.questions().stream())
                                    .map(Question::key))
                    .as(form)
                    .containsAll(QuestionsThatRulesRead.of(form));
        }
    }

    /**
     * The form of the rules itself, forms of no phase, which nobody edits, and who plays a part.
     */
    private static boolean isAside(Path file) {
        return file.getFileName().toString().equals("RulesForm.java")
                || file.toString()
                        .replace('\\', '/')
                        .matches(".*/waymark/(portfolio|award|demo)/.*");
    }

    @Test
    void isAllThatTheFeaturesAskTheAnswersFor() throws IOException {
        var kept = new TreeSet<String>();
        Template.FORMS.forEach(form -> kept.addAll(QuestionsThatRulesRead.of(form)));
        var read = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/waymark"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (!isAside(file)) {
                    READING.matcher(Files.readString(file))
                            .results()
                            .forEach(found -> read.add(found.group(1)));
                }
            }
        }
        assertThat(read).isNotEmpty();
        assertThat(kept).containsAll(read);
    }
}
