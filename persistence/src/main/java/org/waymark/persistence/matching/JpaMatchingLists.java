package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.matching.MatchingLists;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaMatchingLists implements MatchingLists {
    @PersistenceContext EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<Place> places(PersonId person) {
        List<Object[]> rows =
                em.createNativeQuery(
                                """
                                SELECT e.part, phase.id, phase.name,
                                       (SELECT COUNT(*) FROM match_request asked
                                        WHERE asked.mentor_id = e.person_id
                                          AND asked.phase_id = e.phase_id AND asked.state = 'OPEN')
                                FROM enrolment e JOIN phase ON phase.id = e.phase_id
                                WHERE e.person_id = ?
                                  AND (e.part = 'MENTOR' AND e.state <> 'LEFT'
                                       OR e.part = 'MENTEE' AND e.state = 'JOINED'
                                          AND phase.state IN ('OPEN', 'MATCHING', 'RUNNING')
                                          AND NOT EXISTS (SELECT 1 FROM partnership pair
                                                          WHERE pair.phase_id = e.phase_id
                                                          AND pair.live_mentee_id = e.person_id))
                                ORDER BY e.joined_at DESC LIMIT 20
                                """)
                        .setParameter(1, person.value())
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Place(
                                        "MENTOR".equals(row[0]),
                                        new PhaseId((String) row[1]),
                                        (String) row[2],
                                        ((Number) row[3]).intValue()))
                .toList();
    }
}
