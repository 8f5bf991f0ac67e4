package org.waymark.persistence.award;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.award.Award;
import org.waymark.award.AwardId;
import org.waymark.award.Awards;
import org.waymark.award.Duty;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Kept;
import org.waymark.scheme.PhaseId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaAwards implements Awards {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Award award) {
        em.persist(award);
        Kept.now(em, Map.of("uk_award_phase", "award.rule.switched-on"));
    }

    @Override
    public Optional<Award> find(AwardId id) {
        return Optional.ofNullable(em.find(Award.class, id));
    }

    @Override
    public List<OfPhase> ofPhases() {
        List<?> rows =
                em.createNativeQuery(
                                """
                                SELECT phase.id, scheme.name, phase.name, award.id FROM phase
                                JOIN scheme ON scheme.id = phase.scheme_id
                                LEFT JOIN award ON award.phase_id = phase.id
                                WHERE phase.state <> 'DRAFT'
                                ORDER BY phase.starts_on DESC, phase.id
                                """)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new OfPhase(
                                        new PhaseId((String) row[0]),
                                        (String) row[1],
                                        (String) row[2],
                                        row[3] == null ? null : new AwardId((String) row[3])))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Award> forMentor(PersonId person) {
        return em.createNativeQuery(
                        """
                        SELECT award.* FROM award
                        JOIN enrolment ON enrolment.phase_id = award.phase_id
                        WHERE enrolment.person_id = ?1 AND enrolment.part = 'MENTOR'
                          AND enrolment.state = 'JOINED'
                        ORDER BY award.id DESC
                        """,
                        Award.class)
                .setParameter(1, person.value())
                .getResultList();
    }

    @Override
    public boolean appoint(AwardId award, PersonId person, Duty duty) {
        return changed(
                "INSERT IGNORE INTO award_officer (award_id, person_id, duty) VALUES (?, ?, ?)",
                award,
                person,
                duty);
    }

    @Override
    public boolean dismiss(AwardId award, PersonId person, Duty duty) {
        return changed(
                "DELETE FROM award_officer WHERE award_id = ? AND person_id = ? AND duty = ?",
                award,
                person,
                duty);
    }

    private boolean changed(String statement, AwardId award, PersonId person, Duty duty) {
        return em.createNativeQuery(statement)
                        .setParameter(1, award.value())
                        .setParameter(2, person.value())
                        .setParameter(3, duty.name())
                        .executeUpdate()
                > 0;
    }

    @Override
    public List<Officer> officers(AwardId award) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                SELECT officer.person_id, officer.duty FROM award_officer officer
                                JOIN person ON person.id = officer.person_id
                                WHERE officer.award_id = ?1
                                ORDER BY officer.duty, person.sort_name
                                """)
                        .setParameter(1, award.value())
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new Officer(
                                        new PersonId((String) row[0]),
                                        Duty.valueOf((String) row[1])))
                .toList();
    }

    @Override
    public Set<Duty> dutiesOf(AwardId award, PersonId person) {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT duty FROM award_officer WHERE award_id = ?1 AND person_id ="
                                        + " ?2")
                        .setParameter(1, award.value())
                        .setParameter(2, person.value())
                        .getResultList();
        return rows.stream().map(duty -> Duty.valueOf((String) duty)).collect(Collectors.toSet());
    }

    @Override
    public boolean isOfficer(PersonId person) {
        return !em.createNativeQuery(
                        "SELECT award_id FROM award_officer WHERE person_id = ? LIMIT 1")
                .setParameter(1, person.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Gone> gone() {
        List<?> rows =
                em.createNativeQuery(
                                """
                                SELECT officer.award_id, officer.person_id, officer.duty
                                FROM award_officer officer
                                JOIN person ON person.id = officer.person_id
                                WHERE person.state = 'LEAVER'
                                ORDER BY officer.person_id, officer.award_id
                                """)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new Gone(
                                        new AwardId((String) row[0]),
                                        new PersonId((String) row[1]),
                                        Duty.valueOf((String) row[2])))
                .toList();
    }
}
