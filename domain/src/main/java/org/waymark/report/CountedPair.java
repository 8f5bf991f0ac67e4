package org.waymark.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonId;

/**
 * A partnership as far as it adds to the figures of the team in which its mentor works.
 *
 * @param manager who leads that team
 * @param endedOn or null
 * @param sent reports that were sent in the days asked for
 * @param acknowledged those of them that their manager has acknowledged
 * @param late reports that were due in these days and that the mentor still has to write
 * @param meetingsHeld as the reports tell that were sent
 */
public record CountedPair(
        PersonId manager,
        PartnershipId partnership,
        PersonId mentor,
        PartnershipState state,
        LocalDate signedOn,
        LocalDate endedOn,
        int hoursPerTerm,
        int sent,
        int acknowledged,
        int late,
        int meetingsHeld) {

    /** The share of a term's hours that falls on those of these days on which it ran. */
    int allocated(LocalDate from, LocalDate until) {
        LocalDate first = signedOn.isAfter(from) ? signedOn : from;
        LocalDate last = endedOn != null && endedOn.isBefore(until) ? endedOn : until;
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return days <= 0 ? 0 : Facts.allocated(hoursPerTerm, days);
    }
}
