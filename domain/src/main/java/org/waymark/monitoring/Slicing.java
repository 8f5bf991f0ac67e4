package org.waymark.monitoring;

/** By what the people are divided, one thing at a time: no two can be put together. */
public enum Slicing {
    ALL,
    GRADE,
    JOB_FAMILY,
    PHASE
}
