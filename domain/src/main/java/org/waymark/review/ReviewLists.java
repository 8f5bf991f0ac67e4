package org.waymark.review;

import java.time.LocalDate;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/** What the round of reviews goes through. */
public interface ReviewLists {
    /** Every active pair without an open review, in one statement. */
    List<Pair> withoutAnOpenOne();

    /**
     * @param lastDueOn of its reviews so far, or null
     * @param lastDecidedOn of its reviews so far, or null
     * @param nextOn the next date that the last review to name one named, or null
     * @param namedOn the day on which it did, or null
     */
    record Pair(
            PartnershipId partnership,
            PhaseId phase,
            PersonId mentor,
            PersonId mentee,
            LocalDate from,
            LocalDate until,
            LocalDate lastDueOn,
            LocalDate lastDecidedOn,
            LocalDate nextOn,
            LocalDate namedOn) {}
}
