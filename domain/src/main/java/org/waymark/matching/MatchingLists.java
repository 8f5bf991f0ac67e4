package org.waymark.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

/** What screens read of matching. */
public interface MatchingLists {
    /**
     * What matching has for the person: each phase in which they look for a mentor themselves, and
     * whether they are a mentor at all; one statement.
     */
    List<Place> places(PersonId person);

    /**
     * A page of what was asked in a phase, the latest first; nothing of what is only on a list.
     *
     * @param after the last request of the page before, or null for the first page
     */
    Slice<Asked> asked(PhaseId phase, RequestId after, int size);

    /**
     * Who asked whom, when, and what became of it; no word of either.
     *
     * @param why why the mentor declined, or null
     */
    record Asked(
            RequestId request,
            PersonId mentee,
            String menteeName,
            PersonId mentor,
            String mentorName,
            RequestState state,
            Instant askedAt,
            LocalDate replyBy,
            DeclineReason why) {}

    /**
     * @param mentor whether it is the place of a mentor rather than a mentee
     * @param open as a mentor, how many requests wait for an answer
     */
    record Place(boolean mentor, PhaseId phase, String phaseName, int open) {}
}
