package org.waymark.matching;

/** Why a mentor can't this time. Only the coordinator reads it. */
public enum DeclineReason {
    NO_TIME,
    NOT_THE_RIGHT_PERSON,
    TOO_CLOSE,
    SOMETHING_ELSE
}
