package org.waymark.portfolio;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody is asked to read a text that speaks of them, before others do. */
public record LookAsked(PersonId by, LookId look, PersonId person, LocalDate answerBy)
        implements Happened {
    @Override
    public LookId about() {
        return look;
    }
}
