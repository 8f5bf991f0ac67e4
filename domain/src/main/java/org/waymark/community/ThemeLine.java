package org.waymark.community;

/**
 * A theme in the list of those that can be voted on.
 *
 * @param votes how many want it
 * @param mine whether the reader does
 */
public record ThemeLine(ThemeId id, String words, int votes, boolean mine) {}
