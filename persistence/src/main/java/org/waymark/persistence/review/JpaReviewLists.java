package org.waymark.persistence.review;

import static org.waymark.persistence.shared.Columns.day;
import static org.waymark.persistence.shared.Columns.instant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.review.ReviewLists;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.UniversityTime;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaReviewLists implements ReviewLists {
    @PersistenceContext EntityManager em;

    @Override
    public List<Pair> withoutAnOpenOne() {
        List<?> rows =
                em.createNativeQuery(
                                """
                                SELECT p.id, p.phase_id, p.mentor_id, p.mentee_id, p.starts_on,
                                       p.ends_on, MAX(r.due_on), MAX(r.decided_at),
                                       (SELECT n.next_on FROM review n
                                        WHERE n.partnership_id = p.id AND n.next_on IS NOT NULL
                                        ORDER BY n.decided_at DESC LIMIT 1),
                                       (SELECT MAX(n.decided_at) FROM review n
                                        WHERE n.partnership_id = p.id AND n.next_on IS NOT NULL)
                                FROM partnership p
                                LEFT JOIN review r ON r.partnership_id = p.id
                                WHERE p.state = 'ACTIVE' AND p.line_above IS NULL
                                  AND NOT EXISTS (
                                      SELECT 1 FROM review o WHERE o.open_partnership_id = p.id)
                                GROUP BY p.id
                                ORDER BY p.id
                                """)
                        .getResultList();
        return rows.stream().map(row -> pair((Object[]) row)).toList();
    }

    private static Pair pair(Object[] row) {
        return new Pair(
                new PartnershipId((String) row[0]),
                new PhaseId((String) row[1]),
                new PersonId((String) row[2]),
                new PersonId((String) row[3]),
                day(row[4]),
                day(row[5]),
                day(row[6]),
                dayOf(row[7]),
                day(row[8]),
                dayOf(row[9]));
    }

    private static LocalDate dayOf(Object moment) {
        return moment == null ? null : UniversityTime.dateOf(instant(moment));
    }
}
