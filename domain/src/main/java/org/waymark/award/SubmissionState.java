package org.waymark.award;

/** Where a submission stands. */
public enum SubmissionState {
    /** At least one marker hasn't finished; neither sees what the other decided. */
    MARKING,
    /** Both have finished and differ; they agree in writing. */
    AGREEING,
    /** The candidate has been told. */
    DECIDED
}
