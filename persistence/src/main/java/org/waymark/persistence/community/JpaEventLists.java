package org.waymark.persistence.community;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.isTrue;
import static org.waymark.persistence.shared.Columns.number;
import static org.waymark.persistence.shared.Columns.utc;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.community.BookedLine;
import org.waymark.community.EventLine;
import org.waymark.community.EventLists;
import org.waymark.community.EventNumbers;
import org.waymark.community.GatheringId;
import org.waymark.community.GatheringKind;
import org.waymark.community.Seat;
import org.waymark.community.SeatId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaEventLists implements EventLists {
    private static final String LINES =
            """
            SELECT g.id, g.kind, g.theme, phase.name, g.begins_at, g.minutes, g.place, g.places,
                   s.answer, g.published_at IS NOT NULL, g.cancelled_at IS NOT NULL,
                   (SELECT COUNT(*) FROM gathering_seat c
                    WHERE c.gathering_id = g.id AND c.answer = 'COMES') AS coming,
                   (SELECT COUNT(*) FROM gathering_seat c
                    WHERE c.gathering_id = g.id AND c.answer = 'WAITS') AS waiting
            FROM gathering g JOIN phase ON phase.id = g.phase_id
            LEFT JOIN gathering_seat s ON s.gathering_id = g.id AND s.person_id = ?1
            """;

    private static final String AFTER =
            " (?3 = '' OR (g.begins_at, g.id) > (SELECT last.begins_at, last.id FROM gathering last"
                    + " WHERE last.id = ?3)) ORDER BY g.begins_at, g.id LIMIT ?4";

    private static final String BEFORE =
            " (?3 = '' OR (g.begins_at, g.id) < (SELECT last.begins_at, last.id FROM gathering last"
                    + " WHERE last.id = ?3)) ORDER BY g.begins_at DESC, g.id DESC LIMIT ?4";

    private static final String COMING =
            LINES
                    + " WHERE g.begins_at >= ?2 AND (g.cancelled_at IS NULL OR s.answer IN"
                    + " ('COMES', 'WAITS')) AND "
                    + JpaBookings.OPEN_TO
                    + " AND"
                    + AFTER;

    private static final String MINE =
            LINES
                    + " WHERE g.published_at IS NOT NULL AND g.cancelled_at IS NULL AND s.answer ="
                    + " 'COMES' AND g.begins_at >= ?2 AND"
                    + AFTER;

    private static final String BEEN =
            LINES
                    + " WHERE g.published_at IS NOT NULL AND g.cancelled_at IS NULL AND s.answer ="
                    + " 'COMES' AND COALESCE(s.attended, 1) = 1 AND g.begins_at < ?2 AND"
                    + BEFORE;

    private static final String OF_A_PHASE =
            LINES + " WHERE g.phase_id = ?2 AND g.audience <> 'ASKED' AND" + BEFORE;

    private static final String NUMBERS =
            """
            SELECT SUM(s.answer = 'COMES'), SUM(s.answer = 'WAITS'),
                   SUM(s.queue_no <= (SELECT mine.queue_no FROM gathering_seat mine
                       WHERE mine.gathering_id = ?1 AND mine.person_id = ?2))
            FROM gathering_seat s WHERE s.gathering_id = ?1
            """;

    /** The row is numbered; whoever has a place stands by name. */
    private static final String BOOKED =
            """
            SELECT b.id, b.person_id, b.shown_name, b.department, b.answer, b.attended FROM (
                SELECT s.id, s.person_id, p.shown_name, COALESCE(department.name, '') AS department,
                       s.answer, s.attended, p.sort_name,
                       CONCAT(COALESCE(LPAD(s.queue_no, 9, '0'), ''), '/', p.sort_name, '/', s.id)
                           COLLATE utf8mb4_unicode_ci AS stands
                FROM gathering_seat s JOIN person p ON p.id = s.person_id
                LEFT JOIN post ON post.person_id = p.id AND post.number = 1
                LEFT JOIN org_unit unit ON unit.id = post.unit_id
                LEFT JOIN org_unit department ON department.id = unit.department_id
                WHERE s.gathering_id = ?1 AND s.answer IN ('COMES', 'WAITS')) b
            WHERE ?2 = '' OR b.stands > (
                SELECT CONCAT(COALESCE(LPAD(s.queue_no, 9, '0'), ''), '/', p.sort_name, '/', s.id)
                FROM gathering_seat s JOIN person p ON p.id = s.person_id WHERE s.id = ?2)
            ORDER BY b.stands LIMIT ?3
            """;

    /** Longer than any lasts, so that what has begun still stands among what comes. */
    private static final Duration LASTING = Duration.ofHours(2);

    @PersistenceContext EntityManager em;

    @Override
    public Slice<EventLine> coming(PersonId person, Instant now, String after, int size) {
        return lines(
                em.createNativeQuery(COMING)
                        .setParameter(1, person.value())
                        .setParameter(2, utc(now.minus(LASTING))),
                after,
                size);
    }

    @Override
    public List<EventLine> booked(PersonId person, Instant from, int most) {
        return lines(
                        em.createNativeQuery(MINE)
                                .setParameter(1, person.value())
                                .setParameter(2, utc(from)),
                        null,
                        most)
                .items();
    }

    @Override
    public Slice<EventLine> been(PersonId person, Instant now, String after, int size) {
        return lines(
                em.createNativeQuery(BEEN)
                        .setParameter(1, person.value())
                        .setParameter(2, utc(now)),
                after,
                size);
    }

    @Override
    public Slice<EventLine> of(PhaseId phase, String after, int size) {
        return lines(
                em.createNativeQuery(OF_A_PHASE).setParameter(1, "").setParameter(2, phase.value()),
                after,
                size);
    }

    private static Slice<EventLine> lines(Query query, String after, int size) {
        List<EventLine> page =
                rows(query.setParameter(3, after == null ? "" : after).setParameter(4, size + 1))
                        .stream()
                        .map(JpaEventLists::line)
                        .toList();
        return Slice.of(page, size, one -> one.id().value());
    }

    private static EventLine line(Object[] row) {
        Instant begins = instant(row[4]);
        return new EventLine(
                new GatheringId((String) row[0]),
                GatheringKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                begins,
                begins.plus(Duration.ofMinutes(number(row[5]))),
                (String) row[6],
                row[7] == null ? null : Math.max(0, number(row[7]) - number(row[11])),
                row[8] == null ? null : Seat.Answer.valueOf((String) row[8]),
                isTrue(row[9]),
                isTrue(row[10]),
                number(row[11]),
                number(row[12]));
    }

    @Override
    public EventNumbers numbers(GatheringId id, PersonId person) {
        Object[] row =
                (Object[])
                        em.createNativeQuery(NUMBERS)
                                .setParameter(1, id.value())
                                .setParameter(2, person.value())
                                .getSingleResult();
        return new EventNumbers(number(row[0]), number(row[1]), number(row[2]));
    }

    @Override
    public Slice<BookedLine> booked(GatheringId id, String after, int size) {
        List<BookedLine> page =
                rows(
                                em.createNativeQuery(BOOKED)
                                        .setParameter(1, id.value())
                                        .setParameter(2, after == null ? "" : after)
                                        .setParameter(3, size + 1))
                        .stream()
                        .map(
                                row ->
                                        new BookedLine(
                                                new SeatId((String) row[0]),
                                                new PersonId((String) row[1]),
                                                (String) row[2],
                                                (String) row[3],
                                                Seat.Answer.valueOf((String) row[4]),
                                                row[5] == null ? null : isTrue(row[5]),
                                                false))
                        .toList();
        return Slice.of(page, size, one -> one.seat().value());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return (List<Object[]>) query.getResultList();
    }
}
