package org.waymark.community;

import org.waymark.scheme.PhaseId;

/**
 * An event in a coordinator's hands, in the version that was read.
 *
 * @param ahead whether it can still be changed
 * @param begun whether it can be noted who was there
 */
public record EventToEdit(
        GatheringId id,
        PhaseId phase,
        String phaseName,
        EventWords words,
        boolean published,
        boolean ahead,
        boolean cancelled,
        boolean begun,
        long version) {}
