package org.waymark.records;

import org.waymark.people.GuestFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;

/** What is written of a guest, to be changed. */
public record GuestToEdit(
        PersonId id, String name, PersonState state, int version, GuestFacts facts) {}
