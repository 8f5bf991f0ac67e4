package org.waymark.observation;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.partnership.Side;

/** A line in the pair's list of observations. */
public record ObservationLine(
        ObservationId id,
        Side observed,
        Side proposedBy,
        ObservationState state,
        Instant beginsAt,
        int minutes,
        LocalDate talkedOn,
        long unmarked) {}
