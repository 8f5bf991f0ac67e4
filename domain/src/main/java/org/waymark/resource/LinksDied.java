package org.waymark.resource;

import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.scheme.SchemeId;
import org.waymark.shared.Happened;

/**
 * Links of a scheme lead nowhere any more.
 *
 * @param count how many of its links are dead now
 */
public record LinksDied(SchemeId scheme, List<PersonId> coordinators, int count)
        implements Happened {
    public LinksDied {
        coordinators = List.copyOf(coordinators);
    }

    @Override
    public PersonId by() {
        return null;
    }

    @Override
    public SchemeId about() {
        return scheme;
    }
}
