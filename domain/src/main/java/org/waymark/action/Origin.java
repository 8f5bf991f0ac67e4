package org.waymark.action;

import org.waymark.shared.Id;

/**
 * The document an action stands in.
 *
 * @param kind of the document
 * @param id the document's own
 */
public record Origin(Kind kind, String id) {
    public enum Kind {
        MEETING,
        OBJECTIVE
    }

    public static Origin meeting(Id meeting) {
        return new Origin(Kind.MEETING, meeting.value());
    }

    public static Origin objective(Id objective) {
        return new Origin(Kind.OBJECTIVE, objective.value());
    }
}
