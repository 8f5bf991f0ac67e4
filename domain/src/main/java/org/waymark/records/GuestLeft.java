package org.waymark.records;

import org.waymark.people.DirectoryChanged;
import org.waymark.people.PersonId;

/** The last day of a guest is over. */
public record GuestLeft(PersonId about) implements DirectoryChanged {
    @Override
    public PersonId by() {
        return null;
    }
}
