package org.waymark.records;

import org.waymark.people.DirectoryChanged;
import org.waymark.people.PersonId;

/** What is written of a guest was changed; their last day too, perhaps. */
public record GuestChanged(PersonId by, PersonId about) implements DirectoryChanged {}
