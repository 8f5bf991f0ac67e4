package org.waymark.partnership;

import java.time.LocalDate;

/**
 * A partnership that stands still, or could.
 *
 * @param since the first day that doesn't count, or null where it doesn't stand still
 * @param goesOnAt when it goes on by itself, or null
 */
public record HoldToSee(
        PartnershipId partnership,
        String partnerName,
        String partnerGivenName,
        PartnershipState state,
        LocalDate since,
        LocalDate goesOnAt) {}
