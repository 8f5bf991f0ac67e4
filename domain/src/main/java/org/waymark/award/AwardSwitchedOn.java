package org.waymark.award;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The mentors of a phase can work for an award. */
public record AwardSwitchedOn(PersonId by, AwardId about) implements Happened {}
