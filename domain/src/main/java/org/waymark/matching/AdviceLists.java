package org.waymark.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.vault.SealedText;

/** What pages about advice read, each in one statement. */
public interface AdviceLists {
    /** What was asked about the mentee, the latest first, if this person coordinates the phase. */
    List<Row> rows(PhaseId phase, PersonId mentee, PersonId coordinator);

    /** The same with the proof that opens the notes; without one where there is nothing. */
    default Said saidAbout(PhaseId phase, PersonId mentee, PersonId coordinator) {
        List<Row> rows = rows(phase, mentee, coordinator);
        return new Said(rows, rows.isEmpty() ? null : new AdviceReader(mentee));
    }

    /** What the adviser was asked, the latest first. */
    List<Line> ofAdviser(PersonId adviser, int most);

    /**
     * Who is named on a unit of the mentee's or above it, or on the unit or department of one of
     * the mentors, in one statement; each once, those nearest to the mentee first.
     */
    List<Adviser> advisersFor(PersonId mentee, Collection<PersonId> mentors);

    record Said(List<Row> rows, AdviceReader reader) {
        public Said {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One question as a coordinator reads it.
     *
     * @param unit for which the adviser was asked, by name
     * @param note or null
     */
    record Row(
            ConsultationId id,
            PersonId adviser,
            String adviserName,
            String unit,
            ConsultationState state,
            LocalDate replyBy,
            Map<PersonId, Opinion> opinions,
            SealedText note) {
        public Row {
            opinions = Map.copyOf(opinions);
        }
    }

    /**
     * One question in the adviser's own list.
     *
     * @param mentee the name, where it is open or was answered; else null
     */
    record Line(
            ConsultationId id,
            String phase,
            String mentee,
            ConsultationState state,
            Instant askedAt,
            LocalDate replyBy) {}

    /**
     * @param unit for which they would be asked
     * @param close whether they are one of these people, stand in one reporting line with one of
     *     them, or are the partner of one
     */
    record Adviser(PersonId person, OrgUnitId unit, String unitName, boolean close) {}
}
