package org.waymark.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The pair's page as one of the two sees it; features add their fragments.
 *
 * @param stopped whether a reporting line has stopped the pair's dates
 * @param shutOut whether the reader stands above the other in it, and so opens only what they wrote
 * @param moments what is ahead first, then what was, the newest first
 */
public record PairPage(
        PartnershipId id,
        PartnershipState state,
        Side side,
        String phaseName,
        String partnerName,
        String partnerGivenName,
        Instant acceptedAt,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate windDownUntil,
        Instant endedAt,
        EndingKind ending,
        boolean stopped,
        boolean shutOut,
        List<Moment> moments) {

    public boolean isMentor() {
        return side == Side.MENTOR;
    }
}
