package org.waymark.partnership;

import java.time.LocalDate;
import org.waymark.scheme.PhaseId;

/**
 * A partnership that stands still, or could.
 *
 * @param mentees whether the reader is the mentee
 * @param interim whether the mentee may have another mentor meanwhile
 * @param since the first day that doesn't count, or null where it doesn't stand still
 * @param goesOnAt when it goes on by itself, or null
 */
public record HoldToSee(
        PartnershipId partnership,
        String partnerName,
        String partnerGivenName,
        PartnershipState state,
        PhaseId phase,
        boolean mentees,
        boolean interim,
        LocalDate since,
        LocalDate goesOnAt) {}
