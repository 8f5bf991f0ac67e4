package org.waymark.report;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The mentor keeps the text; unless the mentee says yes, only the facts go. */
public record ReportKept(
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
