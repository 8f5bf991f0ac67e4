package org.waymark.evaluation;

import java.time.LocalDate;

/**
 * What somebody was asked to be quoted by, and what became of it.
 *
 * @param name of who agreed, or null
 * @param words they agreed to, or null
 */
public record TestimonialLine(
        TestimonialState state, String name, String words, LocalDate saidOn) {}
