package org.waymark.monitoring;

import org.waymark.release.ReportingYear;
import org.waymark.shared.Id;

/** What an entry of the audit trail calls the figures of a year by: the year it starts in. */
public record EligibleYearId(String value) implements Id {
    static EligibleYearId of(ReportingYear year) {
        return new EligibleYearId(String.valueOf(year.startsIn()));
    }
}
