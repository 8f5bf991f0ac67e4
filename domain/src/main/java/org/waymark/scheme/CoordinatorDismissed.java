package org.waymark.scheme;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody coordinates a scheme no more. */
public record CoordinatorDismissed(PersonId by, SchemeId scheme, PersonId person)
        implements Happened {
    @Override
    public SchemeId about() {
        return scheme;
    }
}
