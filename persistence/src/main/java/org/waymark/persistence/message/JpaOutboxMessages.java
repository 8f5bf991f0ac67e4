package org.waymark.persistence.message;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.CalendarNote;
import org.waymark.message.OutboxMessage;
import org.waymark.message.OutboxMessage.State;
import org.waymark.message.OutboxMessageId;
import org.waymark.message.OutboxMessages;
import org.waymark.people.PersonId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaOutboxMessages implements OutboxMessages {
    @PersistenceContext EntityManager em;

    @Override
    public void add(OutboxMessage message) {
        em.persist(message);
    }

    /** Left to itself the mapping would refer to them before they are there. */
    @Override
    public void addDigests(Collection<OutboxMessage> digests) {
        if (!digests.isEmpty()) {
            digests.forEach(em::persist);
            em.flush();
        }
    }

    @Override
    public Optional<OutboxMessage> find(OutboxMessageId id) {
        return Optional.ofNullable(em.find(OutboxMessage.class, id));
    }

    @Override
    public Optional<OutboxMessage> findToChange(OutboxMessageId id) {
        return Optional.ofNullable(
                em.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Two servers taking at once get different messages: what one has locked the other skips. */
    @Override
    @SuppressWarnings("unchecked")
    public List<OutboxMessage> takeDue(Instant now, int most) {
        return em.createNativeQuery(
                        "SELECT * FROM outbox_message WHERE state = 'WAITING'"
                                + " AND next_attempt_at <= ?1 ORDER BY next_attempt_at, id"
                                + " LIMIT "
                                + most
                                + " FOR UPDATE SKIP LOCKED",
                        OutboxMessage.class)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<PersonId> withHeldMail(Instant now, int most) {
        List<String> people =
                em.createNativeQuery(
                                "SELECT person_id FROM outbox_message WHERE state = 'HELD'"
                                        + " AND next_attempt_at <= ?1 GROUP BY person_id"
                                        + " ORDER BY MIN(next_attempt_at), person_id LIMIT "
                                        + most)
                        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .getResultList();
        return people.stream().map(PersonId::new).toList();
    }

    @Override
    public List<OutboxMessage> takeHeld(Collection<PersonId> people, Instant now) {
        return em.createQuery(
                        "select m from OutboxMessage m where m.to in :people and m.state = :held"
                                + " and m.nextAttemptAt <= :now order by m.id",
                        OutboxMessage.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("people", people)
                .setParameter("held", State.HELD)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public void bringForward(PersonId person, Instant to) {
        em.createNativeQuery(
                        "UPDATE outbox_message SET next_attempt_at = LEAST(next_attempt_at, ?1)"
                                + " WHERE person_id = ?2 AND state = 'HELD'")
                .setParameter(1, LocalDateTime.ofInstant(to, ZoneOffset.UTC))
                .setParameter(2, person.value())
                .executeUpdate();
    }

    @Override
    public List<OutboxMessage> toldBy(Collection<OutboxMessageId> digests) {
        return em.createQuery(
                        "select m from OutboxMessage m where m.digest in :digests order by m.id",
                        OutboxMessage.class)
                .setParameter("digests", digests)
                .getResultList();
    }

    @Override
    public boolean tells(PersonId to, CalendarNote note) {
        return em.createQuery(
                                "select count(m) from OutboxMessage m where m.to = :to and"
                                        + " m.calendarUid = :uid and m.calendarSequence = :sequence",
                                Long.class)
                        .setParameter("to", to)
                        .setParameter("uid", note.uid())
                        .setParameter("sequence", note.sequence())
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<OutboxMessage> newest(OutboxMessageId before, int most) {
        var query =
                before == null
                        ? em.createQuery(
                                "select m from OutboxMessage m order by m.id desc",
                                OutboxMessage.class)
                        : em.createQuery(
                                        "select m from OutboxMessage m where m.id < :before"
                                                + " order by m.id desc",
                                        OutboxMessage.class)
                                .setParameter("before", before);
        return query.setMaxResults(most).getResultList();
    }

    @Override
    public List<OutboxMessage> undelivered(OutboxMessageId before, int most) {
        var query =
                em.createQuery(
                                "select m from OutboxMessage m where (m.state in :ended or"
                                        + " (m.state = :waiting and m.attempts > 0))"
                                        + (before == null ? "" : " and m.id < :before")
                                        + " order by m.id desc",
                                OutboxMessage.class)
                        .setParameter("ended", List.of(State.FAILED, State.NO_ADDRESS))
                        .setParameter("waiting", State.WAITING);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.setMaxResults(most).getResultList();
    }

    @Override
    public Queue queue() {
        Object[] row =
                (Object[])
                        em.createNativeQuery(
                                        "SELECT SUM(state = 'WAITING'),"
                                                + " MIN(IF(state = 'WAITING', written_at, NULL)),"
                                                + " SUM(state = 'HELD') FROM outbox_message"
                                                + " WHERE state IN ('WAITING', 'HELD')")
                                .getSingleResult();
        return new Queue(number(row[0]), instant(row[1]), number(row[2]));
    }
}
