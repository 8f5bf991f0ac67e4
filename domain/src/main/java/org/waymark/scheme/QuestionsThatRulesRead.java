package org.waymark.scheme;

import java.util.Map;
import java.util.Set;

/**
 * The questions whose answers Waymark itself goes by: dates and permissions of the agreement, what
 * a match is measured by, minutes, decisions. A form can't lose them, whoever edits it.
 */
public final class QuestionsThatRulesRead {
    private static final Map<String, Set<String>> BY_FORM =
            Map.of(
                    "mentor-profile",
                    Set.of(
                            "statement",
                            "subjects",
                            "skills",
                            "sites",
                            "times",
                            "places",
                            "paused",
                            "never-show"),
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
                            "assisted"),
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
                            "review-dates"),
                    "meeting-log",
                    Set.of(
                            "discussed",
                            "action",
                            "minutes-preparing",
                            "minutes-meeting",
                            "private"),
                    "development-plan",
                    Set.of(
                            "need",
                            "how-know",
                            "due",
                            "state",
                            "practice-effect",
                            "comment",
                            "action"),
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
                            "minutes-discussing"),
                    "progress-report",
                    Set.of("process", "impact", "mentee-line", "mentee-ask"),
                    "review",
                    Set.of("want", "decision", "new-until", "next-review"),
                    "no-fault-exit",
                    Set.of("tell", "thanks", "again", "call"));

    private QuestionsThatRulesRead() {}

    /** Their keys; none for a form that no rule reads. */
    public static Set<String> of(String formKey) {
        return BY_FORM.getOrDefault(formKey, Set.of());
    }
}
