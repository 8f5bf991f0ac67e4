package org.waymark.observation;

/** What became of a suggestion. All are good answers [3]. */
public enum Mark {
    TRIED,
    ADAPTED,
    NOT_YET,
    DECIDED_AGAINST
}
