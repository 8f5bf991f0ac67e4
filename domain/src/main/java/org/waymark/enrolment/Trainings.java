package org.waymark.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** They were there: meetings can be held. */
    public void attended(PhaseId phase, Collection<PersonId> people, LocalDate on, PersonId by) {
        mentors(phase, people)
                .filter(one -> one.mentorTrainedOn().isEmpty())
                .forEach(
                        mentor -> {
                            mentor.train(on, TrainingKind.SESSION, UniversityTime.today(clock));
                            happened.fire(MentorTrained.of(mentor, by));
                        });
    }

    /** Doesn't come to the session of that day, or wasn't there after all. */
    public void off(PhaseId phase, PersonId person, LocalDate on, PersonId by) {
        off(phase, List.of(person), on, by);
    }

    /** The same of several. */
    public void off(PhaseId phase, Collection<PersonId> people, LocalDate on, PersonId by) {
        mentors(phase, people)
                .filter(mentor -> mentor.trainingOff(on))
                .forEach(mentor -> happened.fire(MentorTrainingOff.of(mentor, by)));
    }

    private Optional<Enrolment> untrained(PhaseId phase, PersonId person) {
        return mentors(phase, List.of(person))
                .filter(one -> one.mentorTrainedOn().isEmpty())
                .findFirst();
    }

    private Stream<Enrolment> mentors(PhaseId phase, Collection<PersonId> people) {
        return enrolments.of(phase, people, Part.MENTOR).stream()
                .filter(one -> one.state() != EnrolmentState.LEFT);
    }
}
