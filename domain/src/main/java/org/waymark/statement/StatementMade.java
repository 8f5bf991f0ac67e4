package org.waymark.statement;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody has made a statement of their mentoring. */
public record StatementMade(PersonId by, StatementId about) implements Happened {}
