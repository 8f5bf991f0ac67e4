package org.waymark.meeting;

import java.time.Instant;
import java.util.List;
import org.waymark.action.ActionLine;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.Side;
import org.waymark.people.PersonCard;

/**
 * A meeting's log, opened for one of the pair.
 *
 * @param answers the shared ones and the reader's own; where nothing is written, what stands in the
 *     fields at first
 * @param version to give back when writing; 0 where nothing is written yet
 * @param writtenByPartner whether the other began it, not the reader
 * @param writtenAt or null
 */
public record LogSheet(
        MeetingView meeting,
        PersonCard partner,
        Side reader,
        Form form,
        Answers answers,
        List<ActionLine> actions,
        long version,
        boolean writtenByPartner,
        Instant writtenAt,
        boolean changedByPartner,
        Instant changedAt) {

    public boolean isWritten() {
        return writtenAt != null;
    }

    public boolean iAmMentor() {
        return reader == Side.MENTOR;
    }

    /** Whether somebody wrote in it after it was begun. */
    public boolean isChanged() {
        return isWritten() && changedAt.isAfter(writtenAt);
    }

    /** The form as it is shared, without what each keeps alone. */
    public Form sharedForm() {
        return form.only(question -> !question.isPrivate());
    }
}
