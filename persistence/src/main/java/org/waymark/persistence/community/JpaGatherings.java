package org.waymark.persistence.community;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.isTrue;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.community.Gathering;
import org.waymark.community.GatheringId;
import org.waymark.community.GatheringLine;
import org.waymark.community.Gatherings;
import org.waymark.community.Seat;
import org.waymark.community.SeatId;
import org.waymark.community.SeatLine;
import org.waymark.people.GradeId;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;
import org.waymark.persistence.scheme.Audiences;
import org.waymark.persistence.shared.ManyRows;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaGatherings implements Gatherings {
    private static final int MOST_OF_A_PHASE = 100;
    private static final int MOST_AT_ONCE = 200;

    private static final String OF_A_PHASE =
            """
            SELECT g.id, g.begins_at, g.place, g.cancelled_at IS NOT NULL,
                   COUNT(s.id), SUM(s.answer = 'COMES'), SUM(s.offered_at IS NOT NULL)
            FROM gathering g LEFT JOIN gathering_seat s ON s.gathering_id = g.id
            WHERE g.phase_id = ?1
            GROUP BY g.id ORDER BY g.begins_at DESC, g.id LIMIT ?2
            """;

    private static final String SEATS =
            """
            SELECT p.id, p.shown_name, COALESCE(post.role_title, ''),
                   COALESCE(department.name, ''), s.answer, s.offered_at IS NOT NULL,
                   EXISTS (SELECT 1 FROM enrolment e WHERE e.phase_id = g.phase_id
                           AND e.person_id = s.person_id AND e.part = 'MENTOR'
                           AND e.state <> 'LEFT')
            FROM gathering_seat s
            JOIN gathering g ON g.id = s.gathering_id
            JOIN person p ON p.id = s.person_id AND p.state <> 'LEAVER'
            LEFT JOIN post ON post.person_id = p.id AND post.number = 1
            LEFT JOIN org_unit unit ON unit.id = post.unit_id
            LEFT JOIN org_unit department ON department.id = unit.department_id
            WHERE s.gathering_id = ?1 AND (?2 = '' OR (p.sort_name, p.id) >
                (SELECT last.sort_name, last.id FROM person last WHERE last.id = ?2))
            ORDER BY p.sort_name, p.id LIMIT ?3
            """;

    /** Longest in their post first, so that whoever is left out of the first lot is the newest. */
    private static final String EXPERIENCED =
            "WITH RECURSIVE "
                    + Audiences.INCLUDED
                    + """
                    , under (unit_id) AS (
                        SELECT id FROM org_unit WHERE id = ?4
                        UNION
                        SELECT u.id FROM under o JOIN org_unit u ON u.parent_id = o.unit_id)
                    SELECT p.id
                    FROM person p
                    JOIN post q ON q.person_id = p.id AND q.number = 1
                    JOIN grade ON grade.id = q.grade_id
                    JOIN (SELECT 'MENTOR' AS part) parts
                    WHERE p.state = 'ACTIVE' AND q.starts <= ?3
                      AND (?5 = '' OR grade.position >=
                          (SELECT lowest.position FROM grade lowest WHERE lowest.id = ?5))
                      AND (?4 = '' OR q.unit_id IN (SELECT unit_id FROM under))
                      AND NOT EXISTS (SELECT 1 FROM gathering_seat s
                          WHERE s.gathering_id = ?2 AND s.person_id = p.id)
                      AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.phase_id = ?1
                          AND e.person_id = p.id AND e.part = 'MENTOR' AND e.state <> 'LEFT')
                      AND
                    """
                    + Audiences.ADMITS
                    + " ORDER BY q.starts, p.sort_name, p.id LIMIT ?6";

    @PersistenceContext EntityManager em;

    @Override
    public void add(Gathering gathering) {
        em.persist(gathering);
        // Who publishes it in the same transaction locks its row.
        em.flush();
    }

    @Override
    public Optional<Gathering> find(GatheringId id) {
        return Optional.ofNullable(em.find(Gathering.class, id));
    }

    @Override
    public List<GatheringLine> of(PhaseId phase) {
        return rows(
                        em.createNativeQuery(OF_A_PHASE)
                                .setParameter(1, phase.value())
                                .setParameter(2, MOST_OF_A_PHASE))
                .stream()
                .map(
                        row ->
                                new GatheringLine(
                                        new GatheringId((String) row[0]),
                                        instant(row[1]),
                                        (String) row[2],
                                        isTrue(row[3]),
                                        number(row[4]),
                                        number(row[5]),
                                        number(row[6])))
                .toList();
    }

    @Override
    public List<Gathering> begun(Instant now) {
        return em.createQuery(
                        "select g from Gathering g where g.overAt is null and g.beginsAt <= :now"
                                + " order by g.beginsAt, g.id",
                        Gathering.class)
                .setParameter("now", now)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    @Override
    public List<PersonId> ask(GatheringId gathering, Collection<PersonId> people) {
        List<PersonId> fresh = new ArrayList<>(people);
        fresh.removeAll(
                people(
                        em.createNativeQuery(
                                        "SELECT person_id FROM gathering_seat WHERE gathering_id ="
                                                + " ?1")
                                .setParameter(1, gathering.value())));
        ManyRows.insert(
                em,
                "INSERT IGNORE INTO gathering_seat (id, gathering_id, person_id)",
                fresh.stream()
                        .map(
                                person ->
                                        List.<Object>of(
                                                SeatId.next().value(),
                                                gathering.value(),
                                                person.value()))
                        .toList());
        return fresh;
    }

    @Override
    public Optional<Seat> seat(GatheringId gathering, PersonId person) {
        return em.createQuery(
                        "select s from Seat s where s.gathering = :gathering and s.person = :person",
                        Seat.class)
                .setParameter("gathering", gathering)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PersonId> expected(GatheringId gathering) {
        return people(
                em.createNativeQuery(
                                """
                                SELECT s.person_id FROM gathering_seat s
                                JOIN person p ON p.id = s.person_id AND p.state <> 'LEAVER'
                                WHERE s.gathering_id = ?1 AND s.answer <> 'CANNOT'
                                """)
                        .setParameter(1, gathering.value()));
    }

    @Override
    public Slice<SeatLine> seats(GatheringId gathering, String after, int size) {
        List<SeatLine> page =
                rows(
                                em.createNativeQuery(SEATS)
                                        .setParameter(1, gathering.value())
                                        .setParameter(2, after == null ? "" : after)
                                        .setParameter(3, size + 1))
                        .stream()
                        .map(JpaGatherings::seat)
                        .toList();
        return Slice.of(page, size, one -> one.person().value());
    }

    private static SeatLine seat(Object[] row) {
        return new SeatLine(
                new PersonId((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Seat.Answer.valueOf((String) row[4]),
                isTrue(row[5]),
                isTrue(row[6]));
    }

    @Override
    public List<PersonId> experienced(
            Gathering gathering, GradeId from, OrgUnitId within, LocalDate since, int most) {
        return people(
                em.createNativeQuery(EXPERIENCED)
                        .setParameter(1, gathering.phase().value())
                        .setParameter(2, gathering.id().value())
                        .setParameter(3, since)
                        .setParameter(4, within == null ? "" : within.value())
                        .setParameter(5, from == null ? "" : from.value())
                        .setParameter(6, most));
    }

    private static List<PersonId> people(Query query) {
        List<PersonId> people = new ArrayList<>();
        List<?> ids = query.getResultList();
        ids.forEach(id -> people.add(new PersonId((String) id)));
        return people;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return (List<Object[]>) query.getResultList();
    }
}
