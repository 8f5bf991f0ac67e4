package org.waymark.report;

import java.time.LocalDate;
import java.util.Collection;
import org.waymark.partnership.PartnershipId;

/**
 * Something that can be counted for a report. Meeting, plan and observation implement it, each with
 * one statement per call and none that touches sealed text: numbers are all that a report can learn
 * of them. Days are the university's; both ends are included.
 */
public interface FactSource {
    /** Adds what it counts of these two in these days, and the mentor's minutes in them. */
    void addFacts(PartnershipId partnership, LocalDate from, LocalDate until, FactsSoFar facts);

    /**
     * Adds the mentor's minutes in each of these partnerships. Nothing, where the feature keeps no
     * time. Asked for none, too, so that a page costs the same before there is anything on it.
     */
    default void addReleasedTime(
            Collection<PartnershipId> partnerships,
            LocalDate from,
            LocalDate until,
            ReleasedTime time) {}
}
