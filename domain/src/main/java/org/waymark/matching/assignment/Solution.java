package org.waymark.matching.assignment;

/** The best assignment, and what proves that it is. */
public record Solution(Assignment assignment, Certificate certificate) {}
