package org.waymark.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormVersion;
import org.waymark.form.Option;
import org.waymark.form.Section;

/**
 * The forms of a portfolio. They belong to no phase and no administrator edits them: what a piece
 * of evidence asks is the same for everybody who takes it along. A piece keeps the number of the
 * version it was written on.
 */
public final class PortfolioForms {
    /** The version on which is written today. */
    public static final int VERSION = 1;

    public static final String PROFILE_KEY = "personal-profile";
    public static final String DIARY_KEY = "learning-diary";

    static final String TITLE = "title";
    static final String DATE = "date";
    static final String TAGS = "tags";
    static final String COMPETENCIES = "competencies";
    static final String OTHERS = "others";

    private static final Map<EvidenceKind, Form> EVIDENCE = new EnumMap<>(EvidenceKind.class);
    private static final Form PROFILE = form(PROFILE_KEY, read(PROFILE_KEY));
    private static final Form DIARY = form(DIARY_KEY, read(DIARY_KEY));

    static {
        String first = read("evidence-first");
        String last = read("evidence-last");
        for (EvidenceKind kind : EvidenceKind.values()) {
            String key = kind.formKey();
            EVIDENCE.put(kind, form(key, first + read(key) + last));
        }
    }

    private PortfolioForms() {}

    public static Form profile() {
        return PROFILE;
    }

    public static Form diary() {
        return DIARY;
    }

    /** The form of a kind, with the university's competencies to choose from. */
    public static Form evidence(EvidenceKind kind, List<Competency> competencies) {
        List<Option> options =
                competencies.stream().map(one -> new Option(one.id().value(), one.name())).toList();
        Form form = EVIDENCE.get(kind);
        List<Section> sections =
                form.sections().stream()
                        .map(section -> new Section(section.title(), chosenFrom(section, options)))
                        .toList();
        return new Form(form.id(), form.key(), form.version(), sections, form.source());
    }

    private static List<org.waymark.form.Question> chosenFrom(
            Section section, List<Option> options) {
        return section.questions().stream()
                .filter(question -> !question.key().equals(COMPETENCIES) || !options.isEmpty())
                .map(
                        question ->
                                question.key().equals(COMPETENCIES)
                                        ? question.withOptions(options)
                                        : question)
                .toList();
    }

    /** What a piece may be for, whatever its competencies. */
    public static List<Option> tags() {
        return EVIDENCE.get(EvidenceKind.ACHIEVEMENT).question(TAGS).orElseThrow().options();
    }

    /** By what a piece is found: what it is for, and its competencies. */
    static Collection<String> tagsIn(Answers answers) {
        var tags = new java.util.LinkedHashSet<>(answers.all(TAGS));
        tags.addAll(answers.all(COMPETENCIES));
        return tags;
    }

    private static Form form(String key, String text) {
        return new FormVersion("waymark", key, VERSION, text).form();
    }

    private static String read(String name) {
        String file = "/templates/portfolio/" + name + ".form";
        try (InputStream in = PortfolioForms.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
