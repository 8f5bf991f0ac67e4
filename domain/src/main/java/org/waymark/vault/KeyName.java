package org.waymark.vault;

import org.waymark.shared.Id;

/**
 * Whose key it is: a partnership's or a person's, by the id of either; or that of one sheet of
 * equality answers, by a random id, so that the name doesn't tell whose.
 */
public record KeyName(Kind kind, String id) {
    public enum Kind {
        PARTNERSHIP,
        PERSON,
        SHEET
    }

    public static KeyName ofPartnership(Id partnership) {
        return new KeyName(Kind.PARTNERSHIP, partnership.value());
    }

    public static KeyName ofPerson(Id person) {
        return new KeyName(Kind.PERSON, person.value());
    }

    public static KeyName ofSheet(String random) {
        return new KeyName(Kind.SHEET, random);
    }

    /** The name as it stands in the database and is bound to what the key sealed. */
    public String text() {
        return kind + ":" + id;
    }
}
