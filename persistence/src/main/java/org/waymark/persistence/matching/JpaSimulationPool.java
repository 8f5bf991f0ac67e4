package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.isTrue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.matching.ProposalPool.Apart;
import org.waymark.matching.SimulationPool;
import org.waymark.persistence.scheme.Audiences;
import org.waymark.scheme.PhaseId;

/** The rows are those of {@link JpaPool}, of people who haven't joined. */
@Stateless
@TransactionAttribute(MANDATORY)
public class JpaSimulationPool implements SimulationPool {
    private static final String GUESTS =
            Audiences.INCLUDED
                    + """
                    , guest (person_id, part) AS (
                        SELECT i.person_id, i.part FROM phase_invitation i WHERE i.phase_id = ?1
                        UNION
                        SELECT s.person_id, parts.part
                        FROM phase f
                        JOIN scheme_interest s ON s.scheme_id = f.scheme_id
                        JOIN post q ON q.person_id = s.person_id
                        JOIN (SELECT 'MENTEE' AS part) parts
                        WHERE f.id = ?1 AND
                    """
                    + Audiences.ADMITS
                    + ")";

    /** Without a profile the person's id stands where an enrolment's and a form's would. */
    private static final String PEOPLE =
            "WITH RECURSIVE "
                    + GUESTS
                    + """
                    , profile AS (
                        SELECT e.id, e.person_id, e.part, e.form_version_id, e.subject_needed,
                               ROW_NUMBER() OVER (PARTITION BY e.person_id, e.part
                                                  ORDER BY e.joined_at DESC, e.id DESC) AS nth
                        FROM guest
                        JOIN enrolment e ON e.person_id = guest.person_id AND e.part = guest.part)
                    SELECT guest.part, guest.person_id, COALESCE(e.id, guest.person_id) AS id,
                           COALESCE(e.form_version_id, guest.person_id), '{}',
                           COALESCE(e.subject_needed, FALSE), TRUE, FALSE, grade.position,
                           unit.id AS unit_id, unit.department_id,
                           COALESCE((SELECT GROUP_CONCAT(fit.kind, ':', fit.answer SEPARATOR ' ')
                                FROM enrolment_fit fit WHERE fit.enrolment_id = e.id),
                                CONCAT('SITE:', post.site_id)) AS fits,
                           LEAST(COALESCE(own.places, f.places_per_mentor), f.places_per_mentor)
                               AS places,
                           (SELECT COUNT(*) FROM partnership taken
                            WHERE taken.live_mentor_id = guest.person_id)
                           + (SELECT COUNT(*) FROM match_offer held
                              WHERE held.open_mentor_id = guest.person_id) AS taken,
                           FALSE, FALSE, e.id IS NULL
                    FROM guest
                    JOIN phase f ON f.id = ?1
                    JOIN person ON person.id = guest.person_id AND person.state <> 'LEAVER'
                    LEFT JOIN profile e ON e.person_id = guest.person_id AND e.part = guest.part
                        AND e.nth = 1
                    LEFT JOIN post ON post.person_id = guest.person_id AND post.number = 1
                    LEFT JOIN grade ON grade.id = post.grade_id
                    LEFT JOIN org_unit unit ON unit.id = post.unit_id
                    LEFT JOIN mentor_place own ON own.person_id = guest.person_id
                    HAVING part = 'MENTEE' OR taken < places
                    ORDER BY id
                    """;

    private static final String APART =
            JpaProposalPool.apart(
                    GUESTS
                            + """
                            , mentee AS (SELECT person_id FROM guest WHERE part = 'MENTEE'),
                            mentor AS (SELECT person_id FROM guest WHERE part = 'MENTOR')
                            """);

    private static final int IS_UNKNOWN = 16;

    @PersistenceContext EntityManager em;

    @Override
    public People people(PhaseId phase) {
        List<Object[]> all = JpaProposalPool.rows(em, PEOPLE, phase).toList();
        return new People(
                all.stream().filter(row -> "MENTEE".equals(row[0])).map(JpaPool::seeker).toList(),
                all.stream()
                        .filter(row -> "MENTOR".equals(row[0]))
                        .map(JpaPool::candidate)
                        .toList(),
                (int) all.stream().filter(row -> isTrue(row[IS_UNKNOWN])).count());
    }

    @Override
    public List<Apart> apart(PhaseId phase) {
        return JpaProposalPool.apart(em, APART, phase);
    }
}
