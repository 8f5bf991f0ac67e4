package org.waymark.report;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The mentee asked for a change, to be answered by this day. */
public record ReportChangeAsked(
        PersonId by,
        ReportId report,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        LocalDate answerBy)
        implements Happened {
    @Override
    public ReportId about() {
        return report;
    }
}
