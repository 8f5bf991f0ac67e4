package org.waymark.people;

import org.waymark.shared.Happened;

/**
 * The directory says something else now of who works here, above whom, or on which grade. Whoever
 * relies on it looks again.
 */
public interface DirectoryChanged extends Happened {
    @Override
    PersonId by();
}
