package org.waymark.access;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody came in first and administers the installation from now on. */
public record FirstAdministratorNamed(PersonId by) implements Happened {
    @Override
    public PersonId about() {
        return by;
    }
}
