package org.waymark.award;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A mentee asked their mentor to say something of an outcome. */
public record TestimonyAsked(PersonId by, TestimonyId about, PersonId mentor) implements Happened {}
