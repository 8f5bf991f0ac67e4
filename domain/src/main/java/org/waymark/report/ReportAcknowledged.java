package org.waymark.report;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The manager has read it, or the two have talked about it. */
public record ReportAcknowledged(
        PersonId by, ReportId report, PartnershipId partnership, PersonId mentor, PersonId manager)
        implements Happened {
    @Override
    public ReportId about() {
        return report;
    }
}
