package org.waymark.evaluation;

/** Words that the reader is asked about, or has agreed to. */
public record TestimonialToAnswer(
        TestimonialId id, String phase, String words, TestimonialState state) {}
