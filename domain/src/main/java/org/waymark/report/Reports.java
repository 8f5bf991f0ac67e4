package org.waymark.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.shared.NotFound;

/** All progress reports. */
public interface Reports {
    /** Refused by the database where the partnership has a report of that number already. */
    void add(Report report);

    Optional<Report> find(ReportId id);

    /** The same, locked: a yes and the clock can come at the same moment. */
    Optional<Report> findToChange(ReportId id);

    default Report require(ReportId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    default Report requireToChange(ReportId id) {
        return findToChange(id).orElseThrow(NotFound::new);
    }

    /** All of the partnership, newest first. */
    List<Report> of(PartnershipId partnership);

    /** Those of the partnership that may still go to somebody. */
    List<Report> openOf(PartnershipId partnership);

    /** The newest of each partnership that meets, where its period is over by today. */
    List<Report> newestWithPeriodOver(LocalDate today);

    /** Those that can be written from today and of which nobody was told. */
    List<Report> toOpen(LocalDate today);

    /** Those that nobody wrote in time, and whose mentor wasn't told yet. */
    List<Report> toTellLate(LocalDate today);

    /** Those that both agreed to, or whose mentee's days are over. Locked. */
    List<Report> ready(Instant now);
}
