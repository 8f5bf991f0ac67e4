package org.waymark.shared;

/**
 * The identity of one thing: a UUID of version 7 in its 36 characters, so that ids made later sort
 * later. Each aggregate has a type of its own, so that a person's id can't be passed for a
 * partnership's, with its converter nested in it. EclipseLink reads the types of a converter only
 * where it implements {@code AttributeConverter} itself, so no common superclass can do it.
 */
public interface Id {
    String value();

    /** How an id stands in the database: {@code CHAR(36)}, or NULL. */
    static String text(Id id) {
        return id == null ? null : id.value();
    }
}
