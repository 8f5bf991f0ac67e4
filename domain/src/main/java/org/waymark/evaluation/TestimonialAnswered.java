package org.waymark.evaluation;

/** They said yes or no, or took a yes back. */
public record TestimonialAnswered(TestimonialId testimonial) {}
