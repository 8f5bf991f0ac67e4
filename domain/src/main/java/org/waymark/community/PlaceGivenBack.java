package org.waymark.community;

import org.waymark.calendar.CalendarNote;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** Somebody who had a place doesn’t come. */
public record PlaceGivenBack(PersonId by, GatheringId gathering, PhaseId phase, CalendarNote note)
        implements Happened {
    @Override
    public GatheringId about() {
        return gathering;
    }
}
