package org.waymark.community;

import java.time.Instant;

/**
 * An introductory meeting in the list of its phase.
 *
 * @param asked how many are invited
 * @param coming how many said that they come
 * @param offering how many would be mentors
 */
public record GatheringLine(
        GatheringId id,
        Instant beginsAt,
        String place,
        boolean cancelled,
        int asked,
        int coming,
        int offering) {}
