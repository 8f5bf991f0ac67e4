package org.waymark.scheme;

/** How a part of setting a phase up stands. */
public enum TaskState {
    DONE,
    /** As the template has it; nobody has been through it. */
    TO_DO,
    /** Something is missing, and the phase can't be published without it. */
    NEEDED
}
