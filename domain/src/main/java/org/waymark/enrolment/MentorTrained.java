package org.waymark.enrolment;

import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** A mentor's training was recorded. */
public record MentorTrained(
        PersonId by, EnrolmentId enrolment, PhaseId phase, PersonId person, Part part)
        implements Happened {
    static MentorTrained of(Enrolment enrolment, PersonId by) {
        return new MentorTrained(
                by, enrolment.id(), enrolment.phase(), enrolment.person(), enrolment.part());
    }

    @Override
    public EnrolmentId about() {
        return enrolment;
    }
}
