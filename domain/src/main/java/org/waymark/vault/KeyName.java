package org.waymark.vault;

import org.waymark.shared.Id;

/**
 * Whose key it is: a partnership's, a person's or a submission's, by the id of it; or that of one
 * sheet of equality answers, by a random id, so that the name doesn't tell whose.
 */
public record KeyName(Kind kind, String id) {
    public enum Kind {
        PARTNERSHIP,
        PERSON,
        EVALUATION,
        SHEET,
        SUBMISSION
    }

    public static KeyName ofPartnership(Id partnership) {
        return new KeyName(Kind.PARTNERSHIP, partnership.value());
    }

    public static KeyName ofPerson(Id person) {
        return new KeyName(Kind.PERSON, person.value());
    }

    /** The key of what people answer about a phase, so that no partnership's key opens it. */
    public static KeyName ofEvaluation(Id phase) {
        return new KeyName(Kind.EVALUATION, phase.value());
    }

    /** The key of what staff answer in a year about earlier mentoring. */
    public static KeyName ofBaseline(int year) {
        return new KeyName(Kind.EVALUATION, "baseline-" + year);
    }

    /** The key of one sheet of equality answers. */
    public static KeyName ofSheet(String random) {
        return new KeyName(Kind.SHEET, random);
    }

    /** The key of what was submitted for an award, so that no portfolio's key opens it. */
    public static KeyName ofSubmission(Id submission) {
        return new KeyName(Kind.SUBMISSION, submission.value());
    }

    /** The name as it stands in the database and is bound to what the key sealed. */
    public String text() {
        return kind + ":" + id;
    }
}
