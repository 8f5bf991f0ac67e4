package org.waymark.matching;

import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/** What screens read of matching. */
public interface MatchingLists {
    /**
     * What matching has for the person: each phase in which they look for a mentor, and whether
     * they are a mentor at all; one statement.
     */
    List<Place> places(PersonId person);

    /**
     * @param mentor whether it is the place of a mentor rather than a mentee
     * @param open as a mentor, how many requests wait for an answer
     */
    record Place(boolean mentor, PhaseId phase, String phaseName, int open) {}
}
