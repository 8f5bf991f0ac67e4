package org.waymark.award;

import org.waymark.people.PersonCard;

/** A submission in an assessor's list. */
public record DeskLine(PersonCard candidate, Submissions.OnDesk row) {
    public boolean isFree() {
        return row.place() == null && !row.examines();
    }
}
