package org.waymark.community;

import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

/**
 * The events of a phase.
 *
 * @param planning whether the phase isn't closed, so that another can be planned
 */
public record EventsOfPhase(
        PhaseId phase, String phaseName, boolean planning, Slice<EventLine> page) {}
