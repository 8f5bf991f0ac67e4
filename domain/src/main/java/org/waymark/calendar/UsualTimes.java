package org.waymark.calendar;

import java.util.Collection;
import java.util.Map;
import org.waymark.people.PersonId;

/** When people can usually meet. */
public interface UsualTimes {
    /** The week of each of these people, in one statement; who said nothing is missing. */
    Map<PersonId, Week> of(Collection<PersonId> people);

    void replace(PersonId person, Week week);
}
