package org.waymark.matching;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/**
 * A coordinator has sent a mentee a few names. Who they are isn't in it: none of them knows.
 *
 * @param count how many mentors are on it
 * @param endsOn the last day on which the mentee can ask one of them
 */
public record ShortlistSent(
        PersonId by,
        ShortlistId shortlist,
        PhaseId phase,
        PersonId mentee,
        int count,
        LocalDate endsOn)
        implements Happened {
    @Override
    public ShortlistId about() {
        return shortlist;
    }
}
