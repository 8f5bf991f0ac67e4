package org.waymark.ending;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Side;

/**
 * What the pair's page says about ending; nothing that one of them wrote.
 *
 * @param side of the reader
 * @param windDownUntil or null
 * @param note whether the partner left and the reader has been told
 */
public record EndingFacts(
        PartnershipId partnership,
        Side side,
        PartnershipState state,
        LocalDate windDownUntil,
        boolean note) {
    public boolean isActive() {
        return state == PartnershipState.ACTIVE;
    }

    public boolean isWindingDown() {
        return state == PartnershipState.WINDING_DOWN;
    }

    /** Whether a review can be asked for. */
    public boolean isReviewable() {
        return state.keepsPages();
    }
}
