package org.waymark.award;

/** What somebody is appointed for on an award. The examiner reads only. */
public enum Duty {
    ASSESSOR,
    SECOND_MARKER,
    EXAMINER
}
