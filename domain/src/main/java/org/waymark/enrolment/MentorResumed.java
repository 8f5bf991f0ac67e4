package org.waymark.enrolment;

import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** A coordinator lets requests go to a mentor again. */
public record MentorResumed(
        PersonId by, EnrolmentId enrolment, PhaseId phase, PersonId person, Part part)
        implements Happened {
    static MentorResumed of(Enrolment enrolment, PersonId by) {
        return new MentorResumed(
                by, enrolment.id(), enrolment.phase(), enrolment.person(), enrolment.part());
    }

    @Override
    public EnrolmentId about() {
        return enrolment;
    }
}
