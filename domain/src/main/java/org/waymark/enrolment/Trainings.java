package org.waymark.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;
import org.waymark.shared.UniversityTime;

/**
 * What a training day means for the mentors who book it and were there (PRODUCT §5). Who is no
 * mentor of the phase, has left, or was trained before: nothing changes for them.
 */
@ApplicationScoped
public class Trainings {
    @Inject Enrolments enrolments;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    protected Trainings() {}

    /** Meetings can be booked for the days after it. */
    public void booked(PhaseId phase, PersonId person, LocalDate on, PersonId by) {
        LocalDate today = UniversityTime.today(clock);
        untrained(phase, person)
                .filter(mentor -> on.isAfter(today))
                .ifPresent(
                        mentor -> {
                            mentor.bookTraining(on, today);
                            happened.fire(MentorTrainingBooked.of(mentor, by, on));
                        });
    }

    /** Was there: meetings can be held. */
    public void attended(PhaseId phase, PersonId person, LocalDate on, PersonId by) {
        untrained(phase, person)
                .ifPresent(
                        mentor -> {
                            mentor.train(on, TrainingKind.SESSION, UniversityTime.today(clock));
                            happened.fire(MentorTrained.of(mentor, by));
                        });
    }

    /** Doesn't come to the session of that day, or wasn't there after all. */
    public void off(PhaseId phase, PersonId person, LocalDate on, PersonId by) {
        mentor(phase, person)
                .filter(mentor -> mentor.trainingOff(on))
                .ifPresent(mentor -> happened.fire(MentorTrainingOff.of(mentor, by)));
    }

    private Optional<Enrolment> untrained(PhaseId phase, PersonId person) {
        return mentor(phase, person).filter(one -> one.mentorTrainedOn().isEmpty());
    }

    private Optional<Enrolment> mentor(PhaseId phase, PersonId person) {
        return enrolments
                .find(phase, person, Part.MENTOR)
                .filter(one -> one.state() != EnrolmentState.LEFT);
    }
}
