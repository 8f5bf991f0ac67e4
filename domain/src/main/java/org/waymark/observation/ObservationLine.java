package org.waymark.observation;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;

/** A line in the pair's list of observations. */
public record ObservationLine(
        ObservationId id,
        PersonId mentor,
        Side observed,
        Side proposedBy,
        ObservationState state,
        Instant beginsAt,
        int minutes,
        LocalDate talkedOn,
        long unmarked) {

    /** Whether this member of the pair is the one observed. */
    public boolean isOf(PersonId person) {
        return person.equals(mentor) == (observed == Side.MENTOR);
    }
}
