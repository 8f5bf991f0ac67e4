package org.waymark.community;

import java.time.Instant;

/**
 * An event in a list.
 *
 * @param free how many places are free, or null where they aren't counted
 * @param mine what the reader has there, or null
 * @param coming how many have a place
 * @param waiting how many wait for one
 */
public record EventLine(
        GatheringId id,
        GatheringKind kind,
        String theme,
        String phaseName,
        Instant beginsAt,
        Instant endsAt,
        String place,
        Integer free,
        Seat.Answer mine,
        boolean published,
        boolean cancelled,
        int coming,
        int waiting) {

    public boolean isFull() {
        return free != null && free == 0;
    }
}
