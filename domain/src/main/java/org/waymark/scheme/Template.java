package org.waymark.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.waymark.form.Answers;

/**
 * What a new phase begins with: rules, forms and what people are told before they join. All are
 * files in {@code templates/}: those in {@code shared/}, and what a template's own folder says
 * otherwise. A phase takes copies and goes its own way.
 */
public enum Template {
    /** One Step Beyond [4]. */
    ONE_STEP_BEYOND("One Step Beyond", "Academic", "Teaching and research", "Research"),
    /** Mentor Network [1]. */
    MENTOR_NETWORK("Mentor Network"),
    /** Learning support mentoring [3]. */
    LEARNING_SUPPORT("Learning support mentoring", "Learning support"),
    /** Mentoring award [0]. */
    MENTORING_AWARD("Mentoring award"),
    /** Programme support (certificate) [2]. */
    PROGRAMME_SUPPORT("Programme support (certificate)");

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
                    "no-fault-exit",
                    "impact",
                    "mentor-evaluation");

    private static final String SHARED = "shared";

    private final String title;
    private final List<String> jobFamilies;

    Template(String title, String... jobFamilies) {
        this.title = title;
        this.jobFamilies = List.of(jobFamilies);
    }

    /** Names the folder of its files, and is the origin of its forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** The settings that a phase begins with. */
    public PhaseRules rules() {
        Answers answers = Answers.NONE;
        for (String line : read(key(), "rules.txt").lines().toList()) {
            String[] parts = line.split(":", 2);
            boolean several = RulesForm.SEVERAL.contains(parts[0]);
            answers =
                    answers.with(
                            parts[0],
                            several
                                    ? Arrays.stream(parts[1].split(",")).map(String::strip).toList()
                                    : List.of(parts[1].strip()));
        }
        return RulesForm.rules(answers);
    }

    /** Whom it is meant for: how the names of job families begin; a phase can choose others. */
    public List<String> jobFamilies() {
        return jobFamilies;
    }

    /** What people are told before they join, a paragraph a line. */
    public String toldBeforeJoining() {
        return read(SHARED, "told-before-joining.txt")
                + read(key(), "told-before-joining.txt").strip();
    }

    /** The text of a form, as {@link org.waymark.form.FormVersion} reads it. */
    public String form(String formKey) {
        String file = formKey + ".variant";
        String shared = shared(formKey);
        return has(file) ? TemplateForm.varied(shared, read(key(), file)) : shared;
    }

    /** The form of every template that says nothing else. */
    static String shared(String formKey) {
        return read(SHARED, formKey + ".form");
    }

    /** A form that belongs to no phase. */
    public static String sharedForm(String formKey) {
        return shared(formKey);
    }

    private boolean has(String file) {
        return Template.class.getResource(path(key(), file)) != null;
    }

    private static String read(String folder, String file) {
        try (InputStream in = Template.class.getResourceAsStream(path(folder, file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String path(String folder, String file) {
        return "/templates/" + folder + "/" + file;
    }
}
