package org.waymark.award;

/** An award by its name. */
public record AwardLine(AwardId id, String title) {}
