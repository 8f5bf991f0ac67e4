package org.waymark.coordination;

import java.time.LocalDate;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.scheme.PhaseId;

/**
 * One pair, in dates and counts.
 *
 * @param signed or null while the agreement is being written
 * @param until the day on which the agreement ends, or null
 * @param ended or null
 * @param ending its kind, or null
 * @param heldSince or null where it isn't on hold
 * @param goesOnAt the day on which the hold ends by itself, or null
 * @param interim whether the mentee may have another mentor while it is on hold
 * @param lastMet or null
 * @param nextMeeting or null
 * @param nextReport when the next progress report is due, or null
 */
public record PairSeen(
        PartnershipId id,
        PhaseId phase,
        String phaseName,
        String mentor,
        String mentee,
        PartnershipState state,
        LocalDate accepted,
        LocalDate signed,
        LocalDate until,
        LocalDate ended,
        EndingKind ending,
        LocalDate heldSince,
        LocalDate goesOnAt,
        boolean interim,
        int meetings,
        LocalDate lastMet,
        LocalDate nextMeeting,
        int observations,
        int reportsSent,
        LocalDate nextReport,
        int reviews) {

    public boolean isOnHold() {
        return state == PartnershipState.ON_HOLD;
    }

    /** Whether it can be put on hold. */
    public boolean isToBeHeld() {
        return state == PartnershipState.ACTIVE;
    }

    public boolean isAgreeing() {
        return state == PartnershipState.AGREEING;
    }
}
