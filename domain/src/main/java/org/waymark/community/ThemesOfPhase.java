package org.waymark.community;

import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

/** What the members of a phase would like to talk about, the most wanted first. */
public record ThemesOfPhase(PhaseId phase, String phaseName, Slice<ThemeLine> page) {}
