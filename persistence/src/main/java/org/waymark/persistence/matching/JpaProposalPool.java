package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.matching.ProposalPool;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaProposalPool implements ProposalPool {
    private static final String PEOPLE =
            JpaPool.WITHOUT_PROFILE
                    + """
                     AND (e.part = 'MENTOR' AND NOT e.paused
                          OR e.part = 'MENTEE' AND e.assisted
                             AND NOT EXISTS (SELECT 1 FROM match_request asked
                                 WHERE asked.phase_id = e.phase_id
                                   AND asked.open_mentee_id = e.person_id)
                             AND NOT EXISTS (SELECT 1 FROM match_offer offer
                                 WHERE offer.phase_id = e.phase_id
                                   AND offer.open_mentee_id = e.person_id))
                     HAVING IF(part = 'MENTOR', taken < places, NOT has_mentor)
                     ORDER BY e.id
                    """;

    /** The reporting lines of everybody in the phase are walked up together, once. */
    private static final String APART =
            apart(
                    """
                    mentee AS (SELECT person_id FROM enrolment
                               WHERE phase_id = ?1 AND part = 'MENTEE' AND state = 'JOINED'),
                    mentor AS (SELECT person_id FROM enrolment
                               WHERE phase_id = ?1 AND part = 'MENTOR' AND state = 'JOINED')
                    """);

    /**
     * @param people two tables of person_id with commas between them: mentee and mentor
     */
    static String apart(String people) {
        return """
            WITH RECURSIVE %s,
            above (below_id, id) AS (
                SELECT post.person_id, post.manager_id
                FROM (SELECT person_id FROM mentee UNION SELECT person_id FROM mentor) member
                JOIN post ON post.person_id = member.person_id
                WHERE post.manager_id IS NOT NULL
                UNION
                SELECT above.below_id, post.manager_id
                FROM above JOIN post ON post.person_id = above.id
                WHERE post.manager_id IS NOT NULL)
            SELECT above.below_id, above.id, 'REPORTING_LINE' FROM above
                JOIN mentee ON mentee.person_id = above.below_id
                JOIN mentor ON mentor.person_id = above.id
            UNION ALL
            SELECT above.id, above.below_id, 'REPORTING_LINE' FROM above
                JOIN mentee ON mentee.person_id = above.id
                JOIN mentor ON mentor.person_id = above.below_id
            UNION ALL
            SELECT mentee.person_id, mentor.person_id, 'PREFERENCE' FROM exclusion
                JOIN mentee ON mentee.person_id = exclusion.person_id
                JOIN mentor ON mentor.person_id = exclusion.excluded_id
            UNION ALL
            SELECT mentee.person_id, mentor.person_id, 'PREFERENCE' FROM exclusion
                JOIN mentee ON mentee.person_id = exclusion.excluded_id
                JOIN mentor ON mentor.person_id = exclusion.person_id
            UNION ALL
            SELECT mentee_id, mentor_id, 'BEFORE' FROM match_request
                WHERE phase_id = ?1 AND state = 'DECLINED'
            UNION ALL
            SELECT mentee_id, mentor_id, 'BEFORE' FROM match_offer
                WHERE phase_id = ?1 AND state = 'CLOSED'
            """
                .formatted(people);
    }

    @PersistenceContext EntityManager em;

    @Override
    public People people(PhaseId phase) {
        List<Object[]> all = rows(em, PEOPLE, phase).toList();
        return new People(
                all.stream().filter(row -> "MENTEE".equals(row[0])).map(JpaPool::seeker).toList(),
                all.stream()
                        .filter(row -> "MENTOR".equals(row[0]))
                        .map(JpaPool::candidate)
                        .toList());
    }

    @Override
    public List<Apart> apart(PhaseId phase) {
        return apart(em, APART, phase);
    }

    static List<Apart> apart(EntityManager em, String sql, PhaseId phase) {
        return rows(em, sql, phase)
                .map(
                        row ->
                                new Apart(
                                        new PersonId((String) row[0]),
                                        new PersonId((String) row[1]),
                                        Why.valueOf((String) row[2])))
                .toList();
    }

    static Stream<Object[]> rows(EntityManager em, String sql, PhaseId phase) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, phase.value()).getResultList();
        return rows.stream().map(row -> (Object[]) row);
    }
}
