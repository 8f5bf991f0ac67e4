package org.waymark.matching;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A coordinator has settled something about a mentee, or changed the note. */
public record Arranged(PersonId by, ArrangementId arrangement) implements Happened {
    @Override
    public ArrangementId about() {
        return arrangement;
    }
}
