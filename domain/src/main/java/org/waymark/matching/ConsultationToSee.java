package org.waymark.matching;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;

/**
 * What an adviser was asked, as they read it: of those whom it is about names, units and grades,
 * and these only while it is open or if they answered.
 *
 * @param mentee null where nobody is named any more
 * @param note what they wrote, or empty
 */
public record ConsultationToSee(
        ConsultationId id,
        String phaseName,
        ConsultationState state,
        LocalDate replyBy,
        boolean late,
        Known mentee,
        List<About> mentors,
        String note) {
    public ConsultationToSee {
        mentors = List.copyOf(mentors);
    }

    public boolean isOpen() {
        return state == ConsultationState.OPEN;
    }

    public boolean isAnswered() {
        return state == ConsultationState.ANSWERED;
    }

    /**
     * Somebody as advisers know them.
     *
     * @param unit a guest's institution
     * @param grade null for a guest
     */
    public record Known(PersonId id, String name, String givenName, String unit, String grade) {
        static Known of(PersonCard card) {
            return new Known(
                    card.id(),
                    card.name(),
                    card.givenName(),
                    card.unit() == null ? card.department() : card.unit(),
                    card.grade());
        }
    }

    /** One of the mentors, and what the adviser says. */
    public record About(Known mentor, Opinion opinion) {}
}
