package org.waymark.community;

import org.waymark.calendar.CalendarNote;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** Somebody has booked and has a place. */
public record PlaceTaken(PersonId by, GatheringId gathering, PhaseId phase, CalendarNote note)
        implements Happened {
    @Override
    public GatheringId about() {
        return gathering;
    }
}
