package org.waymark.resource;

import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

/** What there is to read in a phase, its scheme's included. */
public record ResourcesOfPhase(PhaseId phase, String phaseName, Slice<ResourceLine> page) {}
