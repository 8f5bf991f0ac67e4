package org.waymark.report;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonId;

/** What the figures of a department are counted from: one statement, never a sealed word. */
public interface DepartmentLists {
    /**
     * The signed partnerships that ran in these days and whose mentors work, any number of steps
     * down, for this person. Each is in one team: that of the mentor's own line manager.
     */
    List<CountedPair> pairsBelow(PersonId head, LocalDate from, LocalDate until, LocalDate today);
}
