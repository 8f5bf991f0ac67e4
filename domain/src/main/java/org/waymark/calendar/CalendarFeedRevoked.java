package org.waymark.calendar;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The secret address of somebody's dates leads nowhere any more. */
public record CalendarFeedRevoked(PersonId by) implements Happened {
    @Override
    public PersonId about() {
        return by;
    }
}
