package org.waymark.meeting;

import java.time.Instant;
import java.util.List;
import org.waymark.action.ActionLine;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.people.PersonId;

/**
 * A meeting's log, opened for one of the pair.
 *
 * @param answers the shared ones and the reader's own; where nothing is written, what stands in the
 *     fields at first
 * @param version to give back when writing; 0 where nothing is written yet
 * @param writtenBy or null
 * @param changedBy or null
 */
public record LogSheet(
        MeetingView meeting,
        Form form,
        Answers answers,
        List<ActionLine> actions,
        long version,
        PersonId writtenBy,
        Instant writtenAt,
        PersonId changedBy,
        Instant changedAt) {

    public boolean isWritten() {
        return writtenBy != null;
    }
}
