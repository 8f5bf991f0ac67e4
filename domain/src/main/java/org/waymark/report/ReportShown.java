package org.waymark.report;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The mentee has the exact text before them. The manager may be nobody. */
public record ReportShown(
        PersonId by,
        ReportId report,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        PersonId manager,
        LocalDate goesOn)
        implements Happened {
    @Override
    public ReportId about() {
        return report;
    }
}
