package org.waymark.shared;

/**
 * Something that happened, told to whoever observes it in the same transaction. Names who did it
 * and what it is about by id only; it never carries a word that somebody wrote.
 */
public interface Happened {
    /** The id of the person who did it, or null when the clock did. */
    Id by();

    /** The id of the thing it happened to. */
    Id about();
}
