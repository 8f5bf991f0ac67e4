package org.waymark.scheme;

/** What a phase expects of its mentors before their first meeting. */
public enum Training {
    /** No meeting is held before the mentor's training is recorded [4]. */
    REQUIRED,
    ENCOURAGED,
    NONE
}
