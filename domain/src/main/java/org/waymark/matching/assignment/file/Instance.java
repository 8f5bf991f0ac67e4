package org.waymark.matching.assignment.file;

import org.waymark.matching.assignment.Assignment;
import org.waymark.matching.assignment.Cohort;

/**
 * A cohort from a file, and in which words its file speaks of what is best.
 *
 * @param measure {@code fit} or {@code cost}
 * @param greatestCost from which each fit was told where the file gives costs; 0 for fits
 */
record Instance(Cohort cohort, String measure, int greatestCost) {
    static Instance ofFits(Cohort cohort) {
        return new Instance(cohort, "fit", 0);
    }

    static Instance ofCosts(Cohort cohort, int greatestCost) {
        return new Instance(cohort, "cost", greatestCost);
    }

    /** The total, in the measure of the file. */
    long total(Assignment assignment) {
        long fit = assignment.total(cohort);
        return measure.equals("fit") ? fit : (long) greatestCost * assignment.matched() - fit;
    }
}
