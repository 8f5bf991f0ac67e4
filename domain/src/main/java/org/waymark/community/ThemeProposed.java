package org.waymark.community;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A member has proposed something to talk about. */
public record ThemeProposed(PersonId by, ThemeId theme) implements Happened {
    @Override
    public ThemeId about() {
        return theme;
    }
}
