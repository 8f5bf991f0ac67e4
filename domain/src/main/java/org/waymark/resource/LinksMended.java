package org.waymark.resource;

import org.waymark.people.PersonId;
import org.waymark.scheme.SchemeId;
import org.waymark.shared.Happened;

/** All links of a scheme lead somewhere again. */
public record LinksMended(SchemeId scheme) implements Happened {
    @Override
    public PersonId by() {
        return null;
    }

    @Override
    public SchemeId about() {
        return scheme;
    }
}
