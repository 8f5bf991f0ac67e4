package org.waymark.report;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** It is not sent, because the manager is in the mentee's reporting line. */
public record ReportWithheld(
        PersonId by, ReportId report, PartnershipId partnership, PersonId mentor, PersonId mentee)
        implements Happened {
    @Override
    public ReportId about() {
        return report;
    }
}
