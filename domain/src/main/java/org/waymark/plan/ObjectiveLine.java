package org.waymark.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.form.Answers;

/**
 * An objective in the list of the plan.
 *
 * @param title the first line of what the mentee wants to get better at
 * @param knownBy how they will know
 * @param due or null
 */
public record ObjectiveLine(
        ObjectiveId id,
        String title,
        String knownBy,
        ObjectiveState state,
        Instant stateSince,
        LocalDate due,
        boolean effectTold,
        int comments,
        int openActions,
        boolean first,
        boolean last) {
    private static final int MOST_OF_A_TITLE = 120;

    /** The first line of what the mentee wants to get better at. */
    static String title(Answers answers) {
        String first = answers.text("need").strip().lines().findFirst().orElse("");
        return first.length() <= MOST_OF_A_TITLE
                ? first
                : first.substring(0, MOST_OF_A_TITLE - 1).strip() + "…";
    }
}
