package org.waymark.form;

import java.util.Arrays;
import java.util.List;
import org.waymark.shared.RuleBroken;

/**
 * A question as an administrator writes it.
 *
 * @param options one on each line, for a kind that has them
 */
public record QuestionWritten(
        Kind kind, String label, String help, String options, boolean required) {
    private static final int LONGEST = 500;
    private static final int MOST_OPTIONS = 60;

    /** Kinds that an administrator can choose; the others are the pages' own. */
    public static final List<Kind> KINDS =
            List.of(
                    Kind.TEXT,
                    Kind.LONG,
                    Kind.CHOICE,
                    Kind.CHOICES,
                    Kind.SCALE,
                    Kind.DATE,
                    Kind.NUMBER,
                    Kind.YES_NO);

    /** Refuses what can't be asked, naming the field. */
    void check() {
        if (kind == null) {
            throw new RuleBroken("form.rule.kind-missing").at("kind");
        }
        if (words(label).isEmpty()) {
            throw new RuleBroken("form.rule.label-missing").at("label");
        }
        fits(label, "label");
        fits(help, "help");
        if (kind.hasOptions()) {
            checkOptions();
        }
    }

    private void checkOptions() {
        List<Option> offered = offered();
        if (offered.size() < 2) {
            throw new RuleBroken("form.rule.options-few").at("options");
        }
        if (offered.size() > MOST_OPTIONS) {
            throw new RuleBroken("form.rule.options-many", MOST_OPTIONS).at("options");
        }
        for (Option option : offered) {
            fits(option.label(), "options");
            boolean twice =
                    offered.stream().filter(o -> o.value().equals(option.value())).count() > 1;
            if (option.value().isEmpty() || twice) {
                throw new RuleBroken("form.rule.option-twice", option.label()).at("options");
            }
            if (option.label().contains(";")) {
                throw new RuleBroken("form.rule.sign", ";").at("options");
            }
        }
    }

    /** The signs that a form's text is made of can't stand in its words. */
    static void fits(String words, String field) {
        if (words != null && words.contains("|")) {
            throw new RuleBroken("form.rule.sign", "|").at(field);
        }
        if (words != null && words.length() > LONGEST) {
            throw new RuleBroken("form.rule.words-too-long", LONGEST, words.length()).at(field);
        }
    }

    /** In one line: a form's text has a line for each question. */
    static String words(String typed) {
        return typed == null ? "" : typed.replaceAll("\\s+", " ").strip();
    }

    List<Option> offered() {
        return !kind.hasOptions() || options == null
                ? List.of()
                : Arrays.stream(options.split("\\R"))
                        .map(QuestionWritten::words)
                        .filter(line -> !line.isEmpty())
                        .map(Option::of)
                        .toList();
    }
}
