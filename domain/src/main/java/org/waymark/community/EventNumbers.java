package org.waymark.community;

/**
 * @param coming how many have a place
 * @param waiting how many wait
 * @param position the reader's place in the row of those, or 0
 */
public record EventNumbers(int coming, int waiting, int position) {}
