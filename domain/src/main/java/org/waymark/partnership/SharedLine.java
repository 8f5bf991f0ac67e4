package org.waymark.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.people.PersonId;

/**
 * Whether a mentor's line manager stands in the mentee's reporting line. Then both are warned
 * before they begin, and no report is sent unless the agreement says so: the mentee's own line
 * would read it.
 */
public interface SharedLine {
    default boolean between(PersonId mentor, PersonId mentee) {
        return !mentorsWhoShare(mentee, List.of(mentor)).isEmpty();
    }

    /** Those of the mentors for whom it is so, in one statement. */
    Set<PersonId> mentorsWhoShare(PersonId mentee, Collection<PersonId> mentors);
}
