package org.waymark.report;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** After a hold, what is being written is due on another day. */
public record ReportMoved(
        ReportId report,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        LocalDate dueOn)
        implements Happened {
    @Override
    public PersonId by() {
        return null;
    }

    @Override
    public ReportId about() {
        return report;
    }
}
