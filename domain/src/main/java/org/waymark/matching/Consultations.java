package org.waymark.matching;

import java.util.List;
import java.util.Optional;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;

/** What coordinators ask advisers. */
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

    /** The proof that this person is its adviser; to anyone else there is no such question. */
    default Asked ofAdviser(ConsultationId id, PersonId adviser) {
        return findAsked(id, adviser)
                .map(found -> new Asked(found, new AdviceReader(found.mentee())))
                .orElseThrow(NotFound::new);
    }

    /** The consultation with the proof of its adviser. */
    record Asked(Consultation consultation, AdviceReader reader) {}
}
