package org.waymark.statement;

/** What a line of a statement is about, in the order in which the lines stand. */
public enum LineKind {
    /** Mentor or mentee in a phase: with how many. */
    ROLE,
    /** Minutes spent in that role. */
    TIME,
    /** Progress reports sent to one's line manager. */
    REPORTS,
    /** A mentor's training, held on a day. */
    TRAINING,
    /** A network meeting at which the owner was. */
    NETWORK,
    /** An introductory meeting at which the owner was. */
    INTRODUCTION
}
