package org.waymark.report;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The mentee said yes and wrote a line; the mentor reads it first. */
public record ReportLineAdded(
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
