package org.waymark.community;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A coordinator has made a meeting of a theme, or closed it. */
public record ThemeClosed(PersonId by, ThemeId theme) implements Happened {
    @Override
    public ThemeId about() {
        return theme;
    }
}
