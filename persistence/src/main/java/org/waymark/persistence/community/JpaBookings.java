package org.waymark.persistence.community;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.community.Bookings;
import org.waymark.community.Feedback;
import org.waymark.community.Gathering;
import org.waymark.community.GatheringId;
import org.waymark.community.Seat;
import org.waymark.community.SeatId;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaBookings implements Bookings {
    private static final int MOST_AT_ONCE = 100;

    /** Which events are for a person; {@code g} is the event and {@code s} their seat, if any. */
    static final String OPEN_TO =
            """
            g.published_at IS NOT NULL AND (g.audience = 'STAFF'
                OR s.answer IN ('COMES', 'WAITS')
                OR EXISTS (SELECT 1 FROM enrolment e WHERE e.phase_id = g.phase_id
                    AND e.person_id = ?1 AND e.state <> 'LEFT'
                    AND (g.audience = 'MEMBERS' OR g.audience = CONCAT(e.part, 'S'))))
            """;

    private static final String IS_OPEN =
            "SELECT COUNT(*) FROM gathering g LEFT JOIN gathering_seat s ON s.gathering_id = g.id"
                    + " AND s.person_id = ?1 WHERE g.id = ?2 AND "
                    + OPEN_TO;

    @PersistenceContext EntityManager em;

    @Override
    public Optional<Gathering> lock(GatheringId id) {
        return Optional.ofNullable(em.find(Gathering.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean isOpenTo(GatheringId id, PersonId person) {
        return number(
                        em.createNativeQuery(IS_OPEN)
                                .setParameter(1, person.value())
                                .setParameter(2, id.value())
                                .getSingleResult())
                > 0;
    }

    @Override
    public void add(Seat seat) {
        em.persist(seat);
    }

    @Override
    public List<Integer> placesGiven(GatheringId id) {
        return em.createQuery(
                        "select s.placeNo from Seat s where s.gathering = :id and s.placeNo is not"
                                + " null order by s.placeNo",
                        Integer.class)
                .setParameter("id", id)
                .getResultList();
    }

    @Override
    public int coming(GatheringId id) {
        return number(
                em.createQuery(
                                "select count(s) from Seat s where s.gathering = :id and s.answer ="
                                        + " :comes")
                        .setParameter("id", id)
                        .setParameter("comes", Seat.Answer.COMES)
                        .getSingleResult());
    }

    @Override
    public List<Seat> waiting(GatheringId id, int most) {
        return most == 0
                ? List.of()
                : em.createQuery(
                                "select s from Seat s where s.gathering = :id and s.queueNo is not"
                                        + " null order by s.queueNo",
                                Seat.class)
                        .setParameter("id", id)
                        .setMaxResults(most)
                        .getResultList();
    }

    @Override
    public int lastInRow(GatheringId id) {
        return number(
                em.createQuery("select max(s.queueNo) from Seat s where s.gathering = :id")
                        .setParameter("id", id)
                        .getSingleResult());
    }

    @Override
    public List<Seat> holders(GatheringId id) {
        return em.createQuery(
                        "select s from Seat s join Person p on p.id = s.person where s.gathering ="
                                + " :id and s.answer in :holding and p.state <> :leaver order by"
                                + " s.id",
                        Seat.class)
                .setParameter("id", id)
                .setParameter("leaver", PersonState.LEAVER)
                .setParameter("holding", List.of(Seat.Answer.COMES, Seat.Answer.WAITS))
                .getResultList();
    }

    @Override
    public List<Seat> coming(GatheringId id, Collection<SeatId> seats) {
        return seats.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from Seat s where s.gathering = :id and s.answer = :comes"
                                        + " and s.id in :seats",
                                Seat.class)
                        .setParameter("id", id)
                        .setParameter("comes", Seat.Answer.COMES)
                        .setParameter("seats", seats)
                        .getResultList();
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public void addFeedback(GatheringId id, Feedback said) {
        em.createNativeQuery(
                        "INSERT INTO gathering_feedback (id, gathering_id, ready, clear, access,"
                                + " useful, missing) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                // Not one of ours, which would tell when it was made.
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, id.value())
                .setParameter(3, said.ready())
                .setParameter(4, said.clear())
                .setParameter(5, said.access())
                .setParameter(6, said.useful())
                .setParameter(7, said.missing())
                .executeUpdate();
    }

    @Override
    public List<Feedback> feedback(GatheringId id) {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT ready, clear, access, useful, missing FROM"
                                        + " gathering_feedback WHERE gathering_id = ?1")
                        .setParameter(1, id.value())
                        .getResultList();
        return rows.stream().map(row -> said((Object[]) row)).toList();
    }

    private static Feedback said(Object[] row) {
        return new Feedback(
                number(row[0]), number(row[1]), number(row[2]), (String) row[3], (String) row[4]);
    }

    @Override
    public List<Gathering> toRemindOf(Instant from, Instant until) {
        return em.createQuery(
                        "select g from Gathering g where g.beginsAt >= :from and g.beginsAt <"
                                + " :until and g.publishedAt is not null and g.cancelledAt is null"
                                + " and g.remindedAt is null order by g.beginsAt, g.id",
                        Gathering.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }
}
