package org.waymark.coordination;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;

/**
 * A pair in the list of a phase.
 *
 * @param since the day on which its state began: accepted, signed, held or ended
 * @param until the day on which the agreement ends, or null
 * @param lastMet or null
 */
public record PairLine(
        PartnershipId id,
        String mentor,
        String mentee,
        PartnershipState state,
        LocalDate since,
        LocalDate until,
        LocalDate lastMet) {}
