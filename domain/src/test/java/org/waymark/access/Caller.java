package org.waymark.access;

import org.waymark.people.PersonId;

/** Stands in for the person behind the current call; a test changes who it is. */
public final class Caller extends CurrentPerson {
    private PersonId person;

    public Caller(PersonId person) {
        this.person = person;
    }

    public void becomes(PersonId another) {
        person = another;
    }

    @Override
    public PersonId id() {
        return person == null ? acting() : person;
    }
}
