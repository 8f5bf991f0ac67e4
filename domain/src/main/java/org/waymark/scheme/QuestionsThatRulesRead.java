package org.waymark.scheme;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * The questions whose answers Waymark itself goes by: dates and permissions of the agreement, what
 * a match is measured by, minutes, decisions. A form can't lose them, whoever edits it.
 */
public final class QuestionsThatRulesRead {
    private static final Map<String, Set<String>> BY_FORM =
            Map.ofEntries(
                    entry(
                            "mentor-profile",
                            Set.of(
                                    "statement",
                                    "subjects",
                                    "skills",
                                    "sites",
                                    "times",
                                    "places",
                                    "paused",
                                    "never-show")),
                    entry(
                            "mentee-profile",
                            Set.of(
                                    "develop",
                                    "topics",
                                    "purpose",
                                    "new-no-buddy",
                                    "subject-need",
                                    "sites",
                                    "times",
                                    "never-show",
                                    "assisted")),
                    entry(
                            "agreement",
                            Set.of(
                                    "goals",
                                    "from",
                                    "until",
                                    "rhythm",
                                    "length",
                                    "venue",
                                    "contact",
                                    "confidentiality",
                                    "conflicts",
                                    "conflicts-how",
                                    "name-in-report",
                                    "mentee-manager-copy",
                                    "shared-line-report",
                                    "mentee-time",
                                    "mentor-assesses",
                                    "second-marker",
                                    "exit-known",
                                    "review-dates")),
                    entry(
                            "meeting-log",
                            Set.of(
                                    "discussed",
                                    "action",
                                    "minutes-preparing",
                                    "minutes-meeting",
                                    "private")),
                    entry(
                            "development-plan",
                            Set.of(
                                    "need",
                                    "how-know",
                                    "due",
                                    "state",
                                    "practice-effect",
                                    "comment",
                                    "action")),
                    entry(
                            "observation",
                            Set.of(
                                    "focus",
                                    "noticed",
                                    "suggestion",
                                    "own-view",
                                    "mark",
                                    "mark-note",
                                    "take-away",
                                    "minutes-observing",
                                    "minutes-discussing")),
                    entry(
                            "progress-report",
                            Set.of("process", "impact", "mentee-line", "mentee-ask")),
                    entry("review", Set.of("want", "decision", "new-until", "next-review")),
                    entry("no-fault-exit", Set.of("tell", "thanks", "again", "call")),
                    entry(
                            "impact",
                            Set.of(
                                    "confident",
                                    "turn",
                                    "belong",
                                    "alone",
                                    "next",
                                    "practice",
                                    "organisation",
                                    "networks",
                                    "wellbeing",
                                    "stay",
                                    "satisfied",
                                    "recommend",
                                    "words")),
                    entry("mentor-evaluation", Set.of("effective", "again", "words")));

    private QuestionsThatRulesRead() {}

    /** Their keys; none for a form that no rule reads. */
    public static Set<String> of(String formKey) {
        return BY_FORM.getOrDefault(formKey, Set.of());
    }
}
