package org.waymark.persistence.enrolment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.Enrolments;
import org.waymark.people.PersonId;
import org.waymark.persistence.people.ReportingLine;
import org.waymark.persistence.shared.ManyRows;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.RuleBroken;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaEnrolments implements Enrolments {
    /** Who coordinates (?1) the phase of an enrolment (?2), and for its member. */
    private static final String COORDINATED =
            ReportingLine.OF_THE_FIRST
                    + """
                    SELECT e.* FROM enrolment e
                    JOIN phase ON phase.id = e.phase_id
                    JOIN scheme_coordinator named
                      ON named.scheme_id = phase.scheme_id AND named.person_id = ?1
                    WHERE e.id = ?2 AND e.state <> 'LEFT' AND e.person_id <> ?1
                      AND e.person_id NOT IN (SELECT id FROM above UNION SELECT id FROM below)
                      AND NOT EXISTS (
                          SELECT 1 FROM partnership pair
                          WHERE pair.mentor_id = ?1 AND pair.mentee_id = e.person_id
                             OR pair.mentee_id = ?1 AND pair.mentor_id = e.person_id)
                      AND NOT EXISTS (
                          SELECT 1 FROM match_request asked
                          WHERE asked.mentee_id = e.person_id AND asked.mentor_id = ?1
                            AND asked.state = 'OPEN')
                    """;

    @PersistenceContext EntityManager em;

    @Override
    public void add(Enrolment enrolment) {
        em.persist(enrolment);
        try {
            em.flush();
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getMessage()).contains("uk_enrolment_part")) {
                throw new RuleBroken("enrolment.rule.already-joined-here");
            }
            throw refused;
        }
    }

    @Override
    public Optional<Enrolment> find(EnrolmentId id) {
        return Optional.ofNullable(em.find(Enrolment.class, id));
    }

    @Override
    public List<Enrolment> of(PhaseId phase, Collection<PersonId> people, Part part) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT e FROM Enrolment e WHERE e.phase = :phase AND e.person IN"
                                        + " :people AND e.part = :part",
                                Enrolment.class)
                        .setParameter("phase", phase)
                        .setParameter("people", people)
                        .setParameter("part", part)
                        .getResultList();
    }

    @Override
    public Optional<Enrolment> find(PhaseId phase, PersonId person, Part part) {
        return em.createQuery(
                        "SELECT e FROM Enrolment e WHERE e.phase = :phase AND e.person = :person"
                                + " AND e.part = :part",
                        Enrolment.class)
                .setParameter("phase", phase)
                .setParameter("person", person)
                .setParameter("part", part)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Enrolment> findCoordinated(EnrolmentId id, PersonId coordinator) {
        return ((Stream<?>)
                        em.createNativeQuery(COORDINATED, Enrolment.class)
                                .setParameter(1, coordinator.value())
                                .setParameter(2, id.value())
                                .getResultStream())
                .map(Enrolment.class::cast)
                .findFirst();
    }

    @Override
    public List<Enrolment> ofPerson(PersonId person) {
        return em.createQuery(
                        "SELECT e FROM Enrolment e WHERE e.person = :person ORDER BY e.joinedAt"
                                + " DESC, e.id",
                        Enrolment.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public void exclude(EnrolmentId enrolment, PersonId person, Collection<PersonId> excluded) {
        em.createNativeQuery("DELETE FROM exclusion WHERE enrolment_id = ?")
                .setParameter(1, enrolment.value())
                .executeUpdate();
        ManyRows.insert(
                em,
                "INSERT INTO exclusion (enrolment_id, person_id, excluded_id)",
                excluded.stream()
                        .map(one -> List.<Object>of(enrolment.value(), person.value(), one.value()))
                        .toList());
    }

    @Override
    public void offerPlaces(PersonId mentor, int places) {
        em.createNativeQuery(
                        "INSERT INTO mentor_place (person_id, places) VALUES (?, ?) ON DUPLICATE"
                                + " KEY UPDATE places = VALUES(places)")
                .setParameter(1, mentor.value())
                .setParameter(2, places)
                .executeUpdate();
    }

    @Override
    public OptionalInt lockPlaces(PersonId mentor) {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT places FROM mentor_place WHERE person_id = ? FOR UPDATE")
                        .setParameter(1, mentor.value())
                        .getResultList();
        return rows.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(((Number) rows.get(0)).intValue());
    }
}
