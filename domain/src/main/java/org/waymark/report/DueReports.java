package org.waymark.report;

import java.time.LocalDate;

/**
 * How many of a team's reports were due on a day and stand there now.
 *
 * @param meetingsHeld as the reports tell that were sent, else 0
 * @param minutesUsed as the reports tell that were sent, else 0
 */
public record DueReports(
        LocalDate dueOn, ReportState state, int count, int meetingsHeld, int minutesUsed) {

    boolean areLateOn(LocalDate day) {
        return state.isUnwritten() && dueOn.isBefore(day);
    }
}
