package org.waymark.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;
import org.waymark.vault.SealedText;

/** What coordinators ask advisers, and what these say. */
public interface Consultations {
    /** Refused by the database where the adviser has an open question about the mentee. */
    void add(Consultation consultation);

    /** Sends changes to the database now. */
    void keep();

    Optional<Consultation> find(ConsultationId id);

    default Consultation require(ConsultationId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** The consultation, if this person is its adviser. */
    Optional<Consultation> findAsked(ConsultationId id, PersonId adviser);

    /** Reads it again, as it stands under the lock of the mentee's list. */
    Consultation afresh(Consultation consultation);

    /** What the adviser hasn't answered about the mentee. */
    Optional<Consultation> openTo(PhaseId phase, PersonId mentee, PersonId adviser);

    /** What nobody has answered yet about the mentee. */
    List<Consultation> openAbout(PhaseId phase, PersonId mentee);

    List<Consultation> openIn(PhaseId phase);

    /** What the adviser was asked for this unit and hasn't answered. */
    List<Consultation> openOf(PersonId adviser, OrgUnitId unit);

    /**
     * Open ones to which no answer would be proper any more: the adviser or the mentee has left the
     * university, the adviser has come to stand in one reporting line with one of those whom it is
     * about or to be the partner of one, or none of the mentors takes part any more.
     */
    List<Consultation> improper();

    /** What was asked about the mentee, the latest first, if this person coordinates the phase. */
    List<Row> rows(PhaseId phase, PersonId mentee, PersonId coordinator);

    /** The same with the proof that opens the notes. */
    default Said saidAbout(PhaseId phase, PersonId mentee, PersonId coordinator) {
        return new Said(rows(phase, mentee, coordinator), new AdviceReader(mentee));
    }

    /** The proof that this person is its adviser; to anyone else there is no such question. */
    default Asked ofAdviser(ConsultationId id, PersonId adviser) {
        return findAsked(id, adviser)
                .map(found -> new Asked(found, new AdviceReader(found.mentee())))
                .orElseThrow(NotFound::new);
    }

    /** What the adviser was asked, the latest first. */
    List<Line> ofAdviser(PersonId adviser, int most);

    /**
     * Who is named on a unit of the mentee's or above it, or on the unit or department of one of
     * the mentors, in one statement; each once, those nearest to the mentee first.
     */
    List<Adviser> advisersFor(PersonId mentee, Collection<PersonId> mentors);

    /** The consultation with the proof of its adviser. */
    record Asked(Consultation consultation, AdviceReader reader) {}

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
