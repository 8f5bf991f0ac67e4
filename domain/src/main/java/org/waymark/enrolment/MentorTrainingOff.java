package org.waymark.enrolment;

import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** A mentor's training was booked or noted for a day, and isn't any more. */
public record MentorTrainingOff(
        PersonId by, EnrolmentId enrolment, PhaseId phase, PersonId person, Part part)
        implements Happened {
    static MentorTrainingOff of(Enrolment enrolment, PersonId by) {
        return new MentorTrainingOff(
                by, enrolment.id(), enrolment.phase(), enrolment.person(), enrolment.part());
    }

    @Override
    public EnrolmentId about() {
        return enrolment;
    }
}
