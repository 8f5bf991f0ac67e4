package org.waymark.persistence.calendar;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.calendar.CalendarMark;
import org.waymark.calendar.Diary;
import org.waymark.people.PersonId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaDiary implements Diary {
    private static final String TAKEN =
            """
            SELECT t.id, t.begins_at, t.minutes FROM meeting t
            JOIN partnership p ON p.id = t.partnership_id
            WHERE (p.mentor_id = ?1 OR p.mentee_id = ?1) AND t.state = 'BOOKED'
              AND t.begins_at >= ?2 AND t.begins_at < ?3
            UNION ALL
            SELECT t.id, t.begins_at, t.minutes FROM observation t
            JOIN partnership p ON p.id = t.partnership_id
            WHERE (p.mentor_id = ?1 OR p.mentee_id = ?1) AND t.state = 'ACCEPTED'
              AND t.begins_at >= ?2 AND t.begins_at < ?3
            UNION ALL
            SELECT s.id, g.begins_at, g.minutes FROM gathering_seat s
            JOIN gathering g ON g.id = s.gathering_id
            WHERE s.person_id = ?1 AND s.answer = 'COMES' AND g.cancelled_at IS NULL
              AND g.begins_at >= ?2 AND g.begins_at < ?3
            ORDER BY 2
            """;

    @PersistenceContext EntityManager em;

    @Override
    public List<Taken> of(PersonId person, Instant from, Instant until) {
        List<?> rows =
                em.createNativeQuery(TAKEN)
                        .setParameter(1, person.value())
                        .setParameter(2, LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                        .setParameter(3, LocalDateTime.ofInstant(until, ZoneOffset.UTC))
                        .getResultList();
        return rows.stream().map(row -> taken((Object[]) row)).toList();
    }

    private static Taken taken(Object[] row) {
        return new Taken(row[0] + CalendarMark.HERE, instant(row[1]), number(row[2]));
    }
}
