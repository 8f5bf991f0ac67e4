package org.waymark.matching;

import java.time.LocalDate;
import java.util.Map;
import org.waymark.people.PersonId;

/**
 * What an adviser was asked and said about a mentee, for a coordinator.
 *
 * @param unit for which the adviser was asked, by name
 * @param late whether an answer was hoped for by now
 * @param note or empty
 */
public record Advice(
        ConsultationId id,
        String adviser,
        String unit,
        ConsultationState state,
        LocalDate replyBy,
        boolean late,
        Map<PersonId, Opinion> opinions,
        String note) {
    public Advice {
        opinions = Map.copyOf(opinions);
    }

    public boolean isOpen() {
        return state == ConsultationState.OPEN;
    }

    public boolean isAnswered() {
        return state == ConsultationState.ANSWERED;
    }
}
