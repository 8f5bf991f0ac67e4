package org.waymark.evaluation;

import java.util.List;
import org.waymark.scheme.PhaseId;

/** What came of the questionnaires of a phase, as far as it can be shown. */
public record PhaseResults(
        PhaseId phase,
        String name,
        List<PairedChange> after,
        List<PairedChange> later,
        List<Distribution> mentees,
        List<Distribution> mentors,
        List<Quotes> menteesSaid,
        List<Quotes> mentorsSaid) {}
