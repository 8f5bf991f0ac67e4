package org.waymark.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.shared.RuleBroken;

/**
 * What the phase asks of the mentor before a meeting, and how far that is.
 *
 * @param trainedOn the day of the training where it is recorded, or null
 * @param bookedOn the day for which it is booked where it isn't recorded yet, or null
 */
public record MentorTraining(boolean required, LocalDate trainedOn, LocalDate bookedOn) {
    public static final MentorTraining NOT_REQUIRED = new MentorTraining(false, null, null);

    public boolean allowsBooking() {
        return !isMissing() || bookedOn != null;
    }

    /** The day after which meetings can be booked, where the training is still ahead. */
    public Optional<LocalDate> ahead() {
        return isMissing() ? Optional.ofNullable(bookedOn) : Optional.empty();
    }

    private boolean isMissing() {
        return required && trainedOn == null;
    }

    /**
     * Nothing is booked before the training is, so that nobody waits in vain, and nothing for a day
     * on which it wouldn't be over.
     */
    public void mustAllowBookingOn(LocalDate day) {
        if (!allowsBooking()) {
            throw new RuleBroken("meeting.rule.training-first");
        }
        if (ahead().filter(booked -> !day.isAfter(booked)).isPresent()) {
            throw new RuleBroken("meeting.rule.training-booked", bookedOn);
        }
    }

    /** No meeting, trial meeting included, is held before the training. */
    public void mustAllowHoldingOn(LocalDate day) {
        if (required && (trainedOn == null || day.isBefore(trainedOn))) {
            throw new RuleBroken("meeting.rule.training-unrecorded");
        }
    }
}
