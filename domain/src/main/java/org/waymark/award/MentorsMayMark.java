package org.waymark.award;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** An administrator said whether mentors may mark by agreement. */
public record MentorsMayMark(PersonId by, AwardId about, boolean may) implements Happened {}
