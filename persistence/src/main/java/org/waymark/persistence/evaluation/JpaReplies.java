package org.waymark.persistence.evaluation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.evaluation.Link;
import org.waymark.evaluation.Replies;
import org.waymark.evaluation.Reply;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Wave;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaReplies implements Replies {
    private static final String COUNT =
            """
            UPDATE evaluation_reply r
            JOIN (SELECT phase_id, wave FROM evaluation_reply WHERE stage = 'RESTING'
                  GROUP BY phase_id, wave HAVING COUNT(*) >= ?1) enough
              ON enough.phase_id = r.phase_id AND enough.wave = r.wave
            LEFT JOIN (SELECT phase_id, MAX(batch) AS last FROM evaluation_reply
                  WHERE stage = 'COUNTED' GROUP BY phase_id) before_now
              ON before_now.phase_id = r.phase_id
            SET r.stage = 'COUNTED', r.batch = COALESCE(before_now.last, 0) + 1
            WHERE r.stage = 'RESTING'
            """;

    @PersistenceContext EntityManager em;

    @Override
    public Optional<Link> link(String whose) {
        return Optional.ofNullable(em.find(Link.class, whose));
    }

    @Override
    public void add(Link link) {
        em.persist(link);
    }

    @Override
    public void add(Reply reply) {
        em.persist(reply);
    }

    @Override
    public Optional<Reply> find(String pseudonym, Wave wave) {
        return em.createQuery(
                        "SELECT r FROM Reply r WHERE r.pseudonym = :pseudonym AND r.wave = :wave",
                        Reply.class)
                .setParameter("pseudonym", pseudonym)
                .setParameter("wave", wave)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Reply> counted(PhaseId phase) {
        return em.createQuery(
                        "SELECT r FROM Reply r WHERE r.phase = :phase AND r.stage = :counted"
                                + " ORDER BY r.id",
                        Reply.class)
                .setParameter("phase", phase)
                .setParameter("counted", Reply.Stage.COUNTED)
                .getResultList();
    }

    @Override
    public Optional<Reply> findLocked(String id) {
        return Optional.ofNullable(em.find(Reply.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void countAndRest(int fewest) {
        em.createNativeQuery(COUNT).setParameter(1, fewest).executeUpdate();
        em.createNativeQuery("UPDATE evaluation_reply SET stage = 'RESTING' WHERE stage = 'FRESH'")
                .executeUpdate();
    }

    @Override
    public void eraseOfPhasesOverBefore(LocalDate day) {
        em.createNativeQuery(
                        "DELETE r FROM evaluation_reply r JOIN phase p ON p.id = r.phase_id"
                                + " WHERE p.ends_on < ?1 AND p.state = 'CLOSED'")
                .setParameter(1, day)
                .executeUpdate();
    }
}
