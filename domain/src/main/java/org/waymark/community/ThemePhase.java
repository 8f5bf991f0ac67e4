package org.waymark.community;

import org.waymark.scheme.PhaseId;

/** A phase that somebody has joined. */
public record ThemePhase(PhaseId id, String name) {}
