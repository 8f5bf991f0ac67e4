package org.waymark.monitoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormId;
import org.waymark.form.FormVersion;
import org.waymark.form.Kind;
import org.waymark.form.Option;
import org.waymark.form.Question;
import org.waymark.form.Section;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

/**
 * The questions: the same for everyone, nothing to be written, and each can be left out or answered
 * with “prefer not to say”.
 */
public final class EqualityForm {
    /** The answer that every question adds. */
    public static final String PREFER_NOT = "prefer-not-to-say";

    private static final FormId ID = new FormId("00000000-0000-7000-8000-000000000221");
    private static final Form FORM = read();

    private EqualityForm() {}

    public static Form form() {
        return FORM;
    }

    public static List<Question> questions() {
        return FORM.questions().toList();
    }

    /** Whether more than one of its answers can be so. */
    public static boolean isOfSeveral(Question question) {
        return question.kind() == Kind.CHOICES;
    }

    /** What can't be so together with anything else: nothing of the kind, or not saying. */
    static List<String> alone(Question question) {
        return List.of(question.options().get(0).value(), PREFER_NOT);
    }

    static void check(Answers answers) {
        FORM.check(answers);
        List<RuleBroken> broken =
                questions().stream()
                        .filter(question -> answers.all(question.key()).size() > 1)
                        .filter(
                                question ->
                                        alone(question).stream()
                                                .anyMatch(answers.all(question.key())::contains))
                        .map(
                                question ->
                                        new RuleBroken("monitoring.rule.alone", question.label())
                                                .at(question.key()))
                        .toList();
        if (!broken.isEmpty()) {
            throw new RulesBroken(broken);
        }
    }

    private static Form read() {
        try (InputStream in = EqualityForm.class.getResourceAsStream("/templates/equality.form")) {
            List<Section> sections =
                    FormVersion.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new Form(
                    ID,
                    "equality",
                    1,
                    sections.stream()
                            .map(one -> new Section(one.title(), withPreferNot(one.questions())))
                            .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Question> withPreferNot(List<Question> questions) {
        var preferNot = new Option(PREFER_NOT, "Prefer not to say");
        var all = new ArrayList<Question>();
        for (Question question : questions) {
            all.add(
                    question.withOptions(
                            Stream.concat(question.options().stream(), Stream.of(preferNot))
                                    .toList()));
        }
        return all;
    }
}
