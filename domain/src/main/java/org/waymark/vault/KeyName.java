package org.waymark.vault;

import org.waymark.shared.Id;

/** Whose key it is: a partnership's, a person's or a submission's, by the id of it. */
public record KeyName(Kind kind, String id) {
    public enum Kind {
        PARTNERSHIP,
        PERSON,
        SUBMISSION
    }

    public static KeyName ofPartnership(Id partnership) {
        return new KeyName(Kind.PARTNERSHIP, partnership.value());
    }

    public static KeyName ofPerson(Id person) {
        return new KeyName(Kind.PERSON, person.value());
    }

    public static KeyName ofSubmission(Id submission) {
        return new KeyName(Kind.SUBMISSION, submission.value());
    }

    /** The name as it stands in the database and is bound to what the key sealed. */
    public String text() {
        return kind + ":" + id;
    }
}
