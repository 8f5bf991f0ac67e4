package org.waymark.plan;

import java.time.Instant;
import java.time.LocalDate;

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
        boolean last) {}
