package org.waymark.community;

import java.time.Instant;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseState;

/**
 * An introductory meeting, as somebody who is asked to it sees it.
 *
 * @param ahead whether one can still say that one comes
 * @param offers whether they would be a mentor
 * @param joined their enrolment as a mentor, or null
 */
public record Introduction(
        GatheringId id,
        PhaseId phase,
        String phaseName,
        PhaseState phaseState,
        Instant beginsAt,
        Instant endsAt,
        String place,
        String link,
        String words,
        boolean ahead,
        boolean cancelled,
        Seat.Answer answer,
        boolean offers,
        EnrolmentId joined) {}
