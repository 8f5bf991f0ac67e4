package org.waymark.award;

/** One of one's own cycles in a list. */
public record CycleLine(CycleId id, String title, String from, String until, boolean finished) {}
