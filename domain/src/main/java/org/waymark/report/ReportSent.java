package org.waymark.report;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** It went to who is the manager today; the copy may go to nobody. */
public record ReportSent(
        PersonId by,
        ReportId report,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        PersonId manager,
        PersonId copyTo,
        ReportPeriod period,
        boolean factsOnly)
        implements Happened {
    @Override
    public ReportId about() {
        return report;
    }
}
