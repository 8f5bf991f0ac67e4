package org.waymark.calendar;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody has said anew when they can usually meet. */
public record UsualTimesSaid(PersonId by) implements Happened {
    @Override
    public PersonId about() {
        return by;
    }
}
