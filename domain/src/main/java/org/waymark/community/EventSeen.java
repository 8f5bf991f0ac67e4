package org.waymark.community;

import java.time.Instant;
import java.util.List;
import org.waymark.scheme.PhaseId;

/**
 * An event, as somebody sees it for whom it is.
 *
 * @param ahead whether one can still book
 * @param link where it is joined online; only who has a place reads it
 * @param mine what the reader has there
 * @param feedback whether the reader can say how it was
 */
public record EventSeen(
        GatheringId id,
        PhaseId phase,
        String phaseName,
        EventWords words,
        Instant beginsAt,
        Instant endsAt,
        boolean ahead,
        boolean cancelled,
        boolean over,
        String link,
        List<Material> materials,
        EventNumbers numbers,
        Seat.Answer mine,
        boolean feedback) {
    public EventSeen {
        materials = List.copyOf(materials);
    }

    /** How many places are free, or null where they aren't counted. */
    public Integer getFree() {
        return words.places() == null ? null : Math.max(0, words.places() - numbers.coming());
    }

    public boolean isFull() {
        return getFree() != null && getFree() == 0;
    }
}
