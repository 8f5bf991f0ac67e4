package org.waymark.calendar;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody has made a secret address for their dates, or another in its place. */
public record CalendarFeedMade(PersonId by) implements Happened {
    @Override
    public PersonId about() {
        return by;
    }
}
