package org.waymark.matching;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** A coordinator asks an adviser. About whom isn't in it: no message and no task tells. */
public record ConsultationAsked(
        PersonId by,
        ConsultationId consultation,
        PhaseId phase,
        PersonId adviser,
        LocalDate replyBy)
        implements Happened {
    @Override
    public ConsultationId about() {
        return consultation;
    }
}
