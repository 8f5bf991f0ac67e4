package org.waymark.report;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A report can be written now, and is due on this day. The clock did it. */
public record ReportOpened(
        PersonId by,
        ReportId report,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        LocalDate dueOn)
        implements Happened {
    @Override
    public ReportId about() {
        return report;
    }
}
