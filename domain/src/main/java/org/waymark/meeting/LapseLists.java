package org.waymark.meeting;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.shared.Slice;

/** What coordinators see of lapses: who, and since when. */
public interface LapseLists {
    /**
     * Those shown and not over, in the phases of this coordinator's schemes, longest first. Pairs
     * with somebody of the coordinator's own reporting line, or with the coordinator in them, are
     * left to another one.
     */
    Slice<Line> shownTo(PersonId coordinator, LapseId after, int size);

    record Line(LapseId id, String mentor, String mentee, String phase, LocalDate since) {}
}
