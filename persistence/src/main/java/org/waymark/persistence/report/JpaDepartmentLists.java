package org.waymark.persistence.report;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonId;
import org.waymark.report.CountedPair;
import org.waymark.report.DepartmentLists;
import org.waymark.shared.UniversityTime;

/**
 * Walks down the line in the database; UNION (not UNION ALL) ends the walk should the records ever
 * contain a circle. A mentor's own manager is found as {@code Directory.managerOf} finds them.
 */
@Stateless
@TransactionAttribute(MANDATORY)
public class JpaDepartmentLists implements DepartmentLists {
    private static final String PAIRS =
            """
            WITH RECURSIVE
            below (id) AS (
                SELECT person_id FROM post WHERE manager_id = ?1
                UNION
                SELECT post.person_id FROM below JOIN post ON post.manager_id = below.id),
            line (person_id, manager_id, place) AS (
                SELECT post.person_id, post.manager_id, ROW_NUMBER() OVER (
                    PARTITION BY post.person_id ORDER BY post.starts > ?4, post.number)
                FROM below
                JOIN person one ON one.id = below.id AND one.state <> 'LEAVER'
                JOIN post ON post.person_id = below.id
                JOIN person manager ON manager.id = post.manager_id AND manager.state <> 'LEAVER')
            SELECT line.manager_id, pair.id, pair.mentor_id, pair.state, pair.signed_at,
                pair.ended_at, phase.release_hours_per_term,
                SUM(r.sent_at >= ?2 AND r.sent_at < ?3),
                SUM(r.sent_at >= ?2 AND r.sent_at < ?3 AND r.state = 'ACKNOWLEDGED'),
                SUM(r.state IN ('COMING', 'WRITING') AND r.due_on < ?4
                    AND r.due_on BETWEEN ?5 AND ?6),
                SUM(CASE WHEN r.sent_at >= ?2 AND r.sent_at < ?3 THEN r.meetings_held END)
            FROM line
            JOIN partnership pair ON pair.mentor_id = line.person_id
            JOIN phase ON phase.id = pair.phase_id
            LEFT JOIN report r ON r.partnership_id = pair.id
            WHERE line.place = 1 AND (line.manager_id = ?1
                    OR line.manager_id IN (SELECT id FROM below))
                AND pair.signed_at < ?3 AND (pair.ended_at IS NULL OR pair.ended_at >= ?2)
            GROUP BY line.manager_id, pair.id
            ORDER BY pair.id
            """;

    @PersistenceContext EntityManager em;

    @Override
    public List<CountedPair> pairsBelow(
            PersonId head, LocalDate from, LocalDate until, LocalDate today) {
        List<?> rows =
                em.createNativeQuery(PAIRS)
                        .setParameter(1, head.value())
                        .setParameter(
                                2,
                                LocalDateTime.ofInstant(
                                        UniversityTime.startOf(from), ZoneOffset.UTC))
                        .setParameter(
                                3,
                                LocalDateTime.ofInstant(
                                        UniversityTime.endOf(until), ZoneOffset.UTC))
                        .setParameter(4, today)
                        .setParameter(5, from)
                        .setParameter(6, until)
                        .getResultList();
        return rows.stream().map(row -> pair((Object[]) row)).toList();
    }

    private static CountedPair pair(Object[] row) {
        return new CountedPair(
                new PersonId((String) row[0]),
                new PartnershipId((String) row[1]),
                new PersonId((String) row[2]),
                PartnershipState.valueOf((String) row[3]),
                UniversityTime.dateOf(instant(row[4])),
                row[5] == null ? null : UniversityTime.dateOf(instant(row[5])),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                number(row[10]));
    }
}
