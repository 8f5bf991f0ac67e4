package org.waymark.report;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Both have said yes, and it waits for a manager to go to. */
public record ReportAgreed(
        PersonId by, ReportId report, PartnershipId partnership, PersonId mentor, PersonId mentee)
        implements Happened {
    @Override
    public ReportId about() {
        return report;
    }
}
