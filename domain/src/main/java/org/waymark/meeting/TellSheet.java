package org.waymark.meeting;

import java.util.List;
import org.waymark.action.ObjectivesMoved;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.people.PersonCard;

/**
 * What is asked of a meeting whose time has come, so that it takes a minute to say.
 *
 * @param form the log's minutes, and the question that its note answers; nothing must be answered
 * @param objectives those of the plan that it may have moved
 * @param logged whether a log stands already, to which a note is added
 */
public record TellSheet(
        MeetingView meeting,
        PersonCard partner,
        Form form,
        Answers answers,
        List<ObjectivesMoved.Choice> objectives,
        boolean logged) {

    /** Whether there is something to say: its time has come, and it was booked. */
    public boolean isOpen() {
        return meeting.begun() && !meeting.isProposed() && !meeting.isCancelled();
    }
}
