package org.waymark.ending;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Side;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewState;

/**
 * What the pair's page says about reviewing and ending; nothing that one of them wrote.
 *
 * @param side of the reader
 * @param windDownUntil or null
 * @param endedAt or null
 * @param ending or null
 * @param review the open one, or null
 * @param reviewDueOn or null
 * @param reviewState or null
 * @param answered whether the reader has answered it alone
 * @param toAgree whether the partner wrote down what the reader is to agree to
 * @param tasksOpen how many things are left on the list of the last weeks
 * @param nextTaskOn or null
 * @param leftBy who left without blame, or null
 * @param told whether the partner of who left has been told
 */
public record EndingFacts(
        PartnershipId partnership,
        Side side,
        PartnershipState state,
        LocalDate windDownUntil,
        Instant endedAt,
        EndingKind ending,
        ReviewId review,
        LocalDate reviewDueOn,
        ReviewState reviewState,
        boolean answered,
        boolean toAgree,
        int tasksOpen,
        LocalDate nextTaskOn,
        Side leftBy,
        boolean told) {
    public boolean isLive() {
        return state != PartnershipState.ENDED;
    }

    public boolean isActive() {
        return state == PartnershipState.ACTIVE;
    }

    public boolean isWindingDown() {
        return state == PartnershipState.WINDING_DOWN;
    }

    /** Whether a review can be asked for: the pair keeps pages and none is open. */
    public boolean mayAskForReview() {
        return state.keepsPages() && review == null;
    }

    /** Whether the reader answers alone first. */
    public boolean isToAnswer() {
        return reviewState == ReviewState.ALONE && !answered;
    }

    /** Whether the reader waits for the partner's answers. */
    public boolean isWaitingForPartner() {
        return reviewState == ReviewState.ALONE && answered;
    }

    /** Whether a note waits for the reader from a partner who left. */
    public boolean hasNote() {
        return leftBy != null && leftBy != side && told;
    }
}
