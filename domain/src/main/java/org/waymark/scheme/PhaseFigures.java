package org.waymark.scheme;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a feature counts of a phase for its coordinators: numbers by state, never a word or a name.
 * A feature implements it with one statement; the coordinators' page shows them all.
 */
public interface PhaseFigures {
    Map<PhaseId, List<Figure>> of(Collection<PhaseId> phases);

    /**
     * @param order among all figures, lowest first
     * @param key of its words
     */
    record Figure(int order, String key, long number) {}
}
