package org.waymark.scheme;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody was named a coordinator of a scheme. */
public record CoordinatorAppointed(PersonId by, SchemeId scheme, PersonId person)
        implements Happened {
    @Override
    public SchemeId about() {
        return scheme;
    }
}
