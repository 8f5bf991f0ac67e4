package org.waymark.community;

import java.time.Instant;

/**
 * An event of which somebody can say how it was.
 *
 * @param until when it closes
 */
public record FeedbackToGive(GatheringId id, String theme, Instant beginsAt, Instant until) {}
