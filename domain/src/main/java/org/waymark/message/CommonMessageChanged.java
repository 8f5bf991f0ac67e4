package org.waymark.message;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody put a message of no phase in other words. */
public record CommonMessageChanged(PersonId by) implements Happened {
    @Override
    public PersonId about() {
        return by;
    }
}
