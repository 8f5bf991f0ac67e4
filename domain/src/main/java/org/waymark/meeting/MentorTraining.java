package org.waymark.meeting;

import java.time.LocalDate;
import org.waymark.shared.RuleBroken;

/**
 * What the phase asks of the mentor before a meeting, and how far that is.
 *
 * @param trainedOn the day of the training where it is recorded, or null
 */
public record MentorTraining(boolean required, LocalDate trainedOn) {
    public static final MentorTraining NOT_REQUIRED = new MentorTraining(false, null);

    public boolean allowsBooking() {
        return !required || trainedOn != null;
    }

    /** Nothing is booked before the training is recorded, so that nobody waits in vain. */
    public void mustAllowBooking() {
        if (!allowsBooking()) {
            throw new RuleBroken("meeting.rule.training-first");
        }
    }

    /** No meeting, trial meeting included, is held before the training. */
    public void mustAllowHoldingOn(LocalDate day) {
        if (required && (trainedOn == null || day.isBefore(trainedOn))) {
            throw new RuleBroken("meeting.rule.training-unrecorded");
        }
    }
}
