package org.waymark.report;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.people.PersonId;

/**
 * A report in a manager's fortnight: what is known of it without opening it.
 *
 * @param recipient to whom it was sent, or null; another than the reader means that the reader has
 *     a copy
 */
public record TeamReport(
        ReportId id,
        PersonId mentor,
        int number,
        LocalDate from,
        LocalDate until,
        LocalDate dueOn,
        ReportState state,
        Instant sentAt,
        PersonId recipient) {

    public boolean isLateOn(LocalDate day) {
        return state.isUnwritten() && dueOn.isBefore(day);
    }
}
