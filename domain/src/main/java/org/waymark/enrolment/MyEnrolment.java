package org.waymark.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Training;

/**
 * Where the caller stands in a phase, as they see it themselves.
 *
 * @param pausedByCoordinator whether a coordinator paused new requests, so that only they let them
 *     go on
 * @param menteesAsk whether mentees of the phase look for a mentor themselves
 * @param trainedOn or null
 * @param trainingOn the day for which a training is booked that isn't recorded yet, or null
 * @param mayLeave whether nobody works with them in this part
 */
public record MyEnrolment(
        EnrolmentId id,
        PhaseId phase,
        String phaseName,
        Part part,
        EnrolmentState state,
        Instant joinedAt,
        boolean paused,
        boolean pausedByCoordinator,
        Training training,
        boolean menteesAsk,
        LocalDate trainedOn,
        LocalDate trainingOn,
        boolean mayLeave,
        Form form,
        Answers answers) {
    public boolean isMentor() {
        return part == Part.MENTOR;
    }

    /** Whether a training is offered, nobody waits for it, and none is recorded. */
    public boolean isTrainingEncouraged() {
        return isMentor() && training == Training.ENCOURAGED && trainedOn == null;
    }

    /** Whether a training is asked for and none is recorded or booked. */
    public boolean isTrainingMissing() {
        return isMentor()
                && training == Training.REQUIRED
                && trainedOn == null
                && trainingOn == null;
    }
}
