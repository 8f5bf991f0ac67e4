package org.waymark.matching;

import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/**
 * An adviser has said what they think, or that they would rather not.
 *
 * @param by the adviser
 * @param askedBy the coordinator who asked
 */
public record ConsultationAnswered(
        PersonId by, ConsultationId consultation, PhaseId phase, PersonId mentee, PersonId askedBy)
        implements Happened {
    @Override
    public ConsultationId about() {
        return consultation;
    }
}
