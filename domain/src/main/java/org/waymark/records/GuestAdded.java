package org.waymark.records;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A guest from a partner institution was added to the directory. */
public record GuestAdded(PersonId by, PersonId about) implements Happened {}
