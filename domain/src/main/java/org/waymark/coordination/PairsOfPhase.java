package org.waymark.coordination;

import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

/** A page of a phase's pairs. */
public record PairsOfPhase(PhaseId phase, String name, Slice<PairLine> pairs) {}
