package org.waymark.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;

/**
 * A line in a coordinator's list of those who have joined: states and dates, no word of the
 * profile.
 *
 * @param trainedOn or null
 * @param trainingOn the day for which a training is booked that isn't recorded yet, or null
 */
public record Participant(
        EnrolmentId enrolment,
        PersonId person,
        String name,
        String department,
        Part part,
        EnrolmentState state,
        Instant joinedAt,
        int places,
        boolean paused,
        LocalDate trainedOn,
        LocalDate trainingOn) {
    public boolean isMentor() {
        return part == Part.MENTOR;
    }

    public boolean isWaiting() {
        return state == EnrolmentState.WAITING;
    }
}
