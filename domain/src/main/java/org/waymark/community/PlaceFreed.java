package org.waymark.community;

import org.waymark.calendar.CalendarNote;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/**
 * A place came free, and the first of those who waited has it.
 *
 * @param by whoever gave it back or made more of them
 */
public record PlaceFreed(
        PersonId by, GatheringId gathering, PhaseId phase, PersonId person, CalendarNote note)
        implements Happened {
    @Override
    public GatheringId about() {
        return gathering;
    }
}
