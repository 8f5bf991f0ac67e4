package org.waymark.community;

/** What people come together for. */
public enum GatheringKind {
    /** To hear what a phase is about. */
    INTRODUCTION,
    /** Whoever was there is trained, as far as the phase asks. */
    TRAINING,
    /** Often over lunch, about a theme. */
    NETWORK
}
