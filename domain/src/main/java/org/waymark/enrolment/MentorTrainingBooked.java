package org.waymark.enrolment;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** A mentor's training is booked for a day to come. */
public record MentorTrainingBooked(
        PersonId by, EnrolmentId enrolment, PhaseId phase, PersonId person, Part part, LocalDate on)
        implements Happened {
    static MentorTrainingBooked of(Enrolment enrolment, PersonId by, LocalDate on) {
        return new MentorTrainingBooked(
                by, enrolment.id(), enrolment.phase(), enrolment.person(), enrolment.part(), on);
    }

    @Override
    public EnrolmentId about() {
        return enrolment;
    }
}
