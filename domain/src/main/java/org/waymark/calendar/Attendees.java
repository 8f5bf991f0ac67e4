package org.waymark.calendar;

import java.util.Collection;
import java.util.Map;
import org.waymark.people.PersonId;

/** Names and addresses for calendars. */
public interface Attendees {
    /** In one statement. */
    Map<PersonId, Attendee> of(Collection<PersonId> people);
}
