package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.matching.Consultation;
import org.waymark.matching.ConsultationId;
import org.waymark.matching.ConsultationState;
import org.waymark.matching.Consultations;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Kept;
import org.waymark.scheme.PhaseId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaConsultations implements Consultations {
    private static final Map<String, String> REFUSALS =
            Map.of("uk_match_consultation_one_open", "matching.rule.advice-asked");

    private static final String IMPROPER =
            """
            WITH RECURSIVE
            one (asked_id, id) AS (
                SELECT id, mentee_id FROM match_consultation WHERE state = 'OPEN'
                UNION
                SELECT about.consultation_id, about.mentor_id FROM match_consultation_mentor about
                JOIN match_consultation asked ON asked.id = about.consultation_id
                WHERE asked.state = 'OPEN'),
            %s
            SELECT asked.* FROM match_consultation asked
            JOIN person adviser ON adviser.id = asked.adviser_id
            JOIN person mentee ON mentee.id = asked.mentee_id
            WHERE asked.state = 'OPEN'
              AND (adviser.state = 'LEAVER' OR mentee.state = 'LEAVER'
                   OR %s
                   OR NOT EXISTS (
                       SELECT 1 FROM match_consultation_mentor about
                       JOIN person mentor ON mentor.id = about.mentor_id
                            AND mentor.state <> 'LEAVER'
                       JOIN enrolment e ON e.person_id = about.mentor_id
                            AND e.phase_id = asked.phase_id AND e.part = 'MENTOR'
                            AND e.state = 'JOINED'
                       WHERE about.consultation_id = asked.id))
            ORDER BY asked.id
            """
                    .formatted(
                            TooClose.line(
                                    "SELECT id FROM one UNION SELECT adviser_id FROM"
                                            + " match_consultation WHERE state = 'OPEN'"),
                            TooClose.is(
                                    "one", "concerned.asked_id = asked.id", "asked.adviser_id"));

    @PersistenceContext EntityManager em;

    @Override
    public void add(Consultation consultation) {
        em.persist(consultation);
        keep();
    }

    @Override
    public void keep() {
        Kept.now(em, REFUSALS);
    }

    @Override
    public Optional<Consultation> find(ConsultationId id) {
        return Optional.ofNullable(em.find(Consultation.class, id));
    }

    @Override
    public Optional<Consultation> findAsked(ConsultationId id, PersonId adviser) {
        return em.createQuery(
                        "select c from Consultation c where c.id = :id and c.adviser = :adviser",
                        Consultation.class)
                .setParameter("id", id)
                .setParameter("adviser", adviser)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Consultation afresh(Consultation consultation) {
        em.refresh(consultation);
        return consultation;
    }

    @Override
    public Optional<Consultation> openTo(PhaseId phase, PersonId mentee, PersonId adviser) {
        return open("c.phase = :phase and c.mentee = :mentee and c.adviser = :adviser")
                .setParameter("phase", phase)
                .setParameter("mentee", mentee)
                .setParameter("adviser", adviser)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Consultation> openAbout(PhaseId phase, PersonId mentee) {
        return open("c.phase = :phase and c.mentee = :mentee")
                .setParameter("phase", phase)
                .setParameter("mentee", mentee)
                .getResultList();
    }

    @Override
    public List<Consultation> openIn(PhaseId phase) {
        return open("c.phase = :phase").setParameter("phase", phase).getResultList();
    }

    @Override
    public List<Consultation> openOf(PersonId adviser, OrgUnitId unit) {
        return open("c.adviser = :adviser and c.unit = :unit")
                .setParameter("adviser", adviser)
                .setParameter("unit", unit)
                .getResultList();
    }

    private TypedQuery<Consultation> open(String which) {
        return em.createQuery(
                        "select c from Consultation c where c.state = :open and "
                                + which
                                + " order by c.id",
                        Consultation.class)
                .setParameter("open", ConsultationState.OPEN);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Consultation> improper() {
        return em.createNativeQuery(IMPROPER, Consultation.class).getResultList();
    }
}
