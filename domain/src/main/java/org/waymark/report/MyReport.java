package org.waymark.report;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** A line in the list of a person's reports, written as mentor or read as mentee. */
public record MyReport(
        ReportId id,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        int number,
        LocalDate from,
        LocalDate until,
        LocalDate opensOn,
        LocalDate dueOn,
        ReportState state,
        Instant goesAt,
        Instant sentAt) {

    public boolean isLateOn(LocalDate day) {
        return state.isUnwritten() && dueOn.isBefore(day);
    }
}
