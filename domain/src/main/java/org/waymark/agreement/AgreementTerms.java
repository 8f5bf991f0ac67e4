package org.waymark.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.partnership.PartnershipId;

/**
 * The facts of the version that holds: the newest that both have signed. Everything somebody must
 * say yes to is "no" until both have said it here.
 *
 * @param version counts from 1; 0 for an agreement on paper
 * @param holdsSince when the second of the two signed it
 * @param rhythmWeeks how many weeks lie between two meetings
 * @param minutes how long a meeting is
 * @param reviewDates when they look back, in order
 * @param nameInReport whether the progress report may name the mentee
 * @param menteeManagerCopy whether the mentee's manager gets a copy of it
 * @param sharedLineReport whether reports are sent although the mentor's manager stands in the
 *     mentee's reporting line
 * @param menteeTime whether the mentee's manager may see the mentee's time
 */
public record AgreementTerms(
        PartnershipId partnership,
        int version,
        Instant holdsSince,
        LocalDate from,
        LocalDate until,
        int rhythmWeeks,
        int minutes,
        List<LocalDate> reviewDates,
        boolean nameInReport,
        boolean menteeManagerCopy,
        boolean sharedLineReport,
        boolean menteeTime) {

    public AgreementTerms {
        reviewDates = List.copyOf(reviewDates);
    }
}
