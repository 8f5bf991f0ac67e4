package org.waymark.observation;

import java.time.Instant;

/**
 * A suggestion as the two read it.
 *
 * @param mark or null, as long as the mentee hasn't marked it
 * @param note or empty
 */
public record SuggestionView(
        SuggestionId id, int number, String text, Mark mark, String note, Instant markedAt) {}
