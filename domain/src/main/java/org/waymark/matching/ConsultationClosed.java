package org.waymark.matching;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * A question to an adviser needs no answer any more.
 *
 * @param by who took it back, or did that by which it was over; null when the clock did
 */
public record ConsultationClosed(PersonId by, ConsultationId consultation) implements Happened {
    @Override
    public ConsultationId about() {
        return consultation;
    }
}
