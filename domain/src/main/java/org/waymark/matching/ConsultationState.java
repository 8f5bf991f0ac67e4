package org.waymark.matching;

/** Where a question to an adviser stands. */
public enum ConsultationState {
    /** The adviser can answer, also after the reply date. */
    OPEN,
    ANSWERED,
    /** The adviser would rather not say anything about these people. */
    DECLINED,
    /** Taken back, or no answer is needed or proper any more. */
    CLOSED
}
