package org.waymark.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a new phase begins with: rules, forms and what people are told before they join. The words
 * and forms are files in {@code templates/}; a phase takes copies and goes its own way.
 */
public enum Template {
    /** One Step Beyond [4]. */
    ONE_STEP_BEYOND(
            "one-step-beyond",
            "One Step Beyond",
            PhaseRules::oneStepBeyond,
            List.of("Academic", "Teaching and research", "Research"));

    /** The forms that every phase has; each document is written on one of them. */
    public static final List<String> FORMS =
            List.of(
                    "mentor-profile",
                    "mentee-profile",
                    "agreement",
                    "meeting-log",
                    "development-plan",
                    "observation",
                    "progress-report",
                    "review",
                    "wind-down",
                    "no-fault-exit");

    private final String key;
    private final String title;
    private final Supplier<PhaseRules> rules;
    private final List<String> jobFamilies;

    Template(String key, String title, Supplier<PhaseRules> rules, List<String> jobFamilies) {
        this.key = key;
        this.title = title;
        this.rules = rules;
        this.jobFamilies = jobFamilies;
    }

    /** Names the folder of its files, and is the origin of its forms. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public PhaseRules rules() {
        return rules.get();
    }

    /** Whom it is meant for: how the names of job families begin; a phase can choose others. */
    public List<String> jobFamilies() {
        return jobFamilies;
    }

    /** What people are told before they join, a paragraph a line. */
    public String toldBeforeJoining() {
        return read("told-before-joining.txt").strip();
    }

    /** The text of a form, as {@link org.waymark.form.FormVersion} reads it. */
    public String form(String formKey) {
        return read(formKey + ".form");
    }

    private String read(String file) {
        try (InputStream in =
                Template.class.getResourceAsStream("/templates/" + key + "/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
