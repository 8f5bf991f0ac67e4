package org.waymark.calendar;

/** When each of a pair can usually meet, as one of them reads it. */
public record TwoWeeks(Week mine, Week theirs) {}
