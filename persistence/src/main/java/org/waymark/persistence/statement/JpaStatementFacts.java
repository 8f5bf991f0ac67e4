package org.waymark.persistence.statement;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.day;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.number;
import static org.waymark.persistence.shared.Columns.utc;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.UniversityTime;
import org.waymark.statement.LineKind;
import org.waymark.statement.Period;
import org.waymark.statement.StatementFacts;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaStatementFacts implements StatementFacts {
    /** Reports are the mentor's; a mentee's are none. */
    private static final String PAIRS =
            """
            SELECT CASE WHEN pair.mentor_id = ?1 THEN 'MENTOR' ELSE 'MENTEE' END, phase.id,
                   scheme.name, phase.name, pair.id,
                   CASE WHEN pair.mentor_id = ?1
                        THEN (SELECT COUNT(*) FROM report WHERE report.partnership_id = pair.id
                              AND report.sent_at >= ?2 AND report.sent_at < ?3)
                        ELSE 0 END
            FROM partnership pair
            JOIN phase ON phase.id = pair.phase_id
            JOIN scheme ON scheme.id = phase.scheme_id
            WHERE ?1 IN (pair.mentor_id, pair.mentee_id) AND pair.signed_at < ?3
              AND (pair.ended_at IS NULL OR pair.ended_at >= ?2)
            ORDER BY pair.signed_at, pair.id
            """;

    /** Who takes part as a mentee only was there as one; everybody else is a mentor to be. */
    private static final String ATTENDED =
            """
            SELECT CASE WHEN EXISTS (SELECT 1 FROM enrolment e WHERE e.phase_id = phase.id
                                     AND e.person_id = ?1 AND e.part = 'MENTEE')
                         AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.phase_id = phase.id
                                         AND e.person_id = ?1 AND e.part = 'MENTOR')
                        THEN 'MENTEE' ELSE 'MENTOR' END,
                   phase.id, scheme.name, phase.name, event.kind, event.id, event.theme,
                   event.begins_at, event.minutes, NULL AS trained_on
            FROM gathering_seat seat
            JOIN gathering event ON event.id = seat.gathering_id
            JOIN phase ON phase.id = event.phase_id
            JOIN scheme ON scheme.id = phase.scheme_id
            WHERE seat.person_id = ?1 AND seat.attended AND event.cancelled_at IS NULL
              AND event.begins_at >= ?2 AND event.begins_at < ?3
            UNION ALL
            SELECT e.part, phase.id, scheme.name, phase.name, 'TRAINING', phase.id, '', NULL, 0,
                   e.trained_on
            FROM enrolment e
            JOIN phase ON phase.id = e.phase_id
            JOIN scheme ON scheme.id = phase.scheme_id
            WHERE e.person_id = ?1 AND e.training_kind = 'SESSION' AND e.trained_on BETWEEN ?4 AND ?5
              AND NOT EXISTS (SELECT 1 FROM gathering_seat seat
                              JOIN gathering event ON event.id = seat.gathering_id
                              WHERE seat.person_id = ?1 AND seat.attended
                                AND event.phase_id = e.phase_id AND event.kind = 'TRAINING')
            """;

    @PersistenceContext EntityManager em;

    @Override
    public List<Pair> pairs(PersonId person, Period period) {
        return rows(em.createNativeQuery(PAIRS)
                        .setParameter(1, person.value())
                        .setParameter(2, utc(UniversityTime.startOf(period.from())))
                        .setParameter(3, utc(UniversityTime.endOf(period.until()))))
                .map(row -> new Pair(new PartnershipId((String) row[4]), took(row), number(row[5])))
                .toList();
    }

    @Override
    public List<Attended> attended(PersonId person, Period period) {
        return rows(em.createNativeQuery(ATTENDED)
                        .setParameter(1, person.value())
                        .setParameter(2, utc(UniversityTime.startOf(period.from())))
                        .setParameter(3, utc(UniversityTime.endOf(period.until())))
                        .setParameter(4, period.from())
                        .setParameter(5, period.until()))
                .map(JpaStatementFacts::attended)
                .sorted(Comparator.comparing(Attended::heldOn))
                .toList();
    }

    private static Attended attended(Object[] row) {
        return new Attended(
                LineKind.valueOf((String) row[4]),
                took(row),
                (String) row[5],
                (String) row[6],
                row[7] == null ? day(row[9]) : UniversityTime.dateOf(instant(row[7])),
                number(row[8]));
    }

    private static Took took(Object[] row) {
        return new Took(
                Side.valueOf((String) row[0]),
                new PhaseId((String) row[1]),
                (String) row[2],
                (String) row[3]);
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row);
    }
}
