package org.waymark.matching.assignment;

/** What a coordinator may want of an assignment. */
public enum Policy {
    /** As many as possible, then the greatest total fit. */
    BEST_TOTAL,
    /**
     * As many as possible, then the worst fit as good as possible, then the second worst, and so
     * on.
     */
    BEST_FOR_THE_WORST_OFF,
    /**
     * No mentee and mentor would both rather have each other than what they have; some mentees may
     * stay without a mentor for it.
     */
    STABLE;

    /** The assignment under this policy, with what is shown beside those of the others. */
    public Outcome of(Cohort cohort) {
        Assignment assignment =
                switch (this) {
                    case BEST_TOTAL -> BestTotal.of(cohort).assignment();
                    case BEST_FOR_THE_WORST_OFF -> BestForTheWorstOff.of(cohort);
                    case STABLE -> Stable.of(cohort);
                };
        return new Outcome(
                this,
                assignment,
                assignment.matched(),
                assignment.total(cohort),
                assignment.worst(cohort),
                new BlockingPairs(cohort, assignment).count());
    }
}
