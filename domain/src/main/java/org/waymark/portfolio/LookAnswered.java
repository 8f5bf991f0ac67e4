package org.waymark.portfolio;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Whoever a text speaks of has agreed to its being shown, or objects. */
public record LookAnswered(PersonId by, LookId look, EvidenceId evidence, PersonId owner)
        implements Happened {
    @Override
    public LookId about() {
        return look;
    }
}
