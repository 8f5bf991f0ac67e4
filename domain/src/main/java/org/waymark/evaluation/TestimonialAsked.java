package org.waymark.evaluation;

import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/** Somebody is asked whether their words can stand with their name. */
public record TestimonialAsked(TestimonialId testimonial, PersonId person, PhaseId phase) {}
