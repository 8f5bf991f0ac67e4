package org.waymark.award;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A mentor signed what their mentee had asked for. */
public record TestimonySigned(PersonId by, TestimonyId about, PersonId candidate, AwardId award)
        implements Happened {}
