package org.waymark.enrolment;

import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** Somebody joined a phase; a mentor who waits for a yes has joined too. */
public record Enrolled(
        PersonId by, EnrolmentId enrolment, PhaseId phase, PersonId person, Part part)
        implements Happened {
    static Enrolled of(Enrolment enrolment, PersonId by) {
        return new Enrolled(
                by, enrolment.id(), enrolment.phase(), enrolment.person(), enrolment.part());
    }

    @Override
    public EnrolmentId about() {
        return enrolment;
    }
}
