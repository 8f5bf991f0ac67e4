package org.waymark.portfolio;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Other competencies are on offer. */
public record CompetenciesChanged(PersonId by) implements Happened {
    @Override
    public PersonId about() {
        return by;
    }
}
