package org.waymark.community;

import org.waymark.scheme.PhaseId;

/** An introductory meeting in a coordinator's hands, in the version that was read. */
public record GatheringToEdit(
        GatheringId id, PhaseId phase, String phaseName, GatheringWords said, long version) {}
