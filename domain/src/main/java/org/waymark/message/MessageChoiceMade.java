package org.waymark.message;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody has said anew when their mail comes. */
public record MessageChoiceMade(PersonId by) implements Happened {
    @Override
    public PersonId about() {
        return by;
    }
}
