package org.waymark.persistence.evaluation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.isTrue;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.evaluation.College;
import org.waymark.evaluation.PhaseLists;
import org.waymark.partnership.EndingKind;
import org.waymark.people.OrgUnitId;
import org.waymark.persistence.shared.IdList;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaPhaseLists implements PhaseLists {
    /** Each unit under a college, with that college. */
    private static final String COLLEGES =
            """
            WITH RECURSIVE under (id, college_id, college) AS (
                SELECT id, id, name FROM org_unit WHERE kind = 'COLLEGE'
                UNION ALL
                SELECT u.id, o.college_id, o.college FROM under o JOIN org_unit u ON u.parent_id = o.id)
            """;

    private static final String MENTEES =
            COLLEGES
                    + """
                    , pair AS (
                        SELECT p.phase_id, p.mentee_id, MIN(p.accepted_at) AS matched_at,
                               MAX(p.signed_at IS NOT NULL) AS active,
                               MAX(COALESCE(p.ending IN ('COMPLETED', 'FINISHED_EARLY'), FALSE)) AS completed,
                               MAX(COALESCE(p.ending = 'FINISHED_EARLY', FALSE)) AS early,
                               MAX(p.state <> 'ENDED') AS live,
                               SUBSTRING_INDEX(GROUP_CONCAT(p.ending ORDER BY p.ended_at DESC), ',', 1) AS ending,
                               SUM((SELECT COUNT(*) FROM meeting m
                                    WHERE m.partnership_id = p.id AND m.state = 'HELD')) AS meetings
                        FROM partnership p WHERE p.phase_id %1$s
                        GROUP BY p.phase_id, p.mentee_id)
                    SELECT e.phase_id, under.college_id, under.college, e.joined_at, pair.matched_at,
                           pair.active, pair.completed, pair.early,
                           CASE WHEN pair.live THEN NULL ELSE pair.ending END, pair.meetings
                    FROM enrolment e
                    LEFT JOIN post ON post.person_id = e.person_id AND post.number = 1
                    LEFT JOIN under ON under.id = post.unit_id
                    LEFT JOIN pair ON pair.phase_id = e.phase_id AND pair.mentee_id = e.person_id
                    WHERE e.part = 'MENTEE' AND e.phase_id %1$s
                    """;

    private static final String JOINED =
            COLLEGES
                    + """
                    SELECT e.part, under.college_id, under.college, COALESCE(g.name, ''),
                           COALESCE(g.position, 0), e.places,
                           (SELECT GROUP_CONCAT(f.answer) FROM enrolment_fit f
                            WHERE f.enrolment_id = e.id AND f.kind = 'TOPIC')
                    FROM enrolment e
                    LEFT JOIN post ON post.person_id = e.person_id AND post.number = 1
                    LEFT JOIN grade g ON g.id = post.grade_id
                    LEFT JOIN under ON under.id = post.unit_id
                    WHERE e.phase_id = ?1 AND e.state <> 'LEFT'
                    """;

    @PersistenceContext EntityManager em;

    @Override
    public List<Mentee> mentees(Collection<PhaseId> phases) {
        return rows(em.createNativeQuery(MENTEES.formatted(IdList.in(phases))))
                .map(
                        row ->
                                new Mentee(
                                        new PhaseId((String) row[0]),
                                        college(row[1], row[2]),
                                        instant(row[3]),
                                        instant(row[4]),
                                        isTrue(row[5]),
                                        isTrue(row[6]),
                                        isTrue(row[7]),
                                        row[8] == null ? null : EndingKind.valueOf(text(row[8])),
                                        number(row[9])))
                .toList();
    }

    @Override
    public List<Joined> joined(PhaseId phase) {
        return rows(em.createNativeQuery(JOINED).setParameter(1, phase.value()))
                .map(
                        row ->
                                new Joined(
                                        Part.valueOf(text(row[0])),
                                        college(row[1], row[2]),
                                        text(row[3]),
                                        number(row[4]),
                                        number(row[5]),
                                        row[6] == null
                                                ? List.of()
                                                : List.of(text(row[6]).split(","))))
                .toList();
    }

    private static College college(Object id, Object name) {
        return id == null ? null : new College(new OrgUnitId((String) id), (String) name);
    }

    private static String text(Object column) {
        return String.valueOf(column);
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
