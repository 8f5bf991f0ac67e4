package org.waymark.matching;

import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/**
 * A shortlist is over: its last day has passed, or nobody needs it any more.
 *
 * @param by who took it back or found a mentor, or null when the clock did
 * @param next what comes now for the mentee; null where they have what they need or have left
 */
public record ShortlistClosed(
        PersonId by, ShortlistId shortlist, PhaseId phase, PersonId mentee, NextStep next)
        implements Happened {
    @Override
    public ShortlistId about() {
        return shortlist;
    }
}
