package org.waymark.report;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The day has passed and nothing was shown. Told once; the clock did it. */
public record ReportLate(
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
