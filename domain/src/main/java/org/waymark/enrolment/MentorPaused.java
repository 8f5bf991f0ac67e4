package org.waymark.enrolment;

import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** A coordinator paused new requests to a mentor. */
public record MentorPaused(
        PersonId by, EnrolmentId enrolment, PhaseId phase, PersonId person, Part part)
        implements Happened {
    static MentorPaused of(Enrolment enrolment, PersonId by) {
        return new MentorPaused(
                by, enrolment.id(), enrolment.phase(), enrolment.person(), enrolment.part());
    }

    @Override
    public EnrolmentId about() {
        return enrolment;
    }
}
