package org.waymark.shared;

/**
 * The identity of one thing: a UUID of version 7 in its 36 characters, so that ids made later sort
 * later. Each aggregate has a type of its own, so that a person's id can't be passed for a
 * partnership's.
 */
public interface Id {
    String value();
}
