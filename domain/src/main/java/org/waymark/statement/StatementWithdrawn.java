package org.waymark.statement;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A statement is found by nobody any more, by its owner's wish. */
public record StatementWithdrawn(PersonId by, StatementId about) implements Happened {}
