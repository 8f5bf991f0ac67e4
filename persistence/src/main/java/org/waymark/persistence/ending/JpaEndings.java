package org.waymark.persistence.ending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.waymark.ending.EndingFacts;
import org.waymark.ending.Endings;
import org.waymark.ending.NoFaultExit;
import org.waymark.ending.WindDown;
import org.waymark.ending.WindDownTask;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewState;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaEndings implements Endings {
    private static final String FACTS =
            """
            SELECT p.mentor_id = ?2, p.state, p.wind_down_until, p.ended_at, p.ending,
                   r.id, r.due_on, r.state,
                   IF(p.mentor_id = ?2, r.mentor_alone, r.mentee_alone) IS NOT NULL,
                   r.written_by, COUNT(t.id), MIN(t.due_on), e.side, e.told_at
            FROM partnership p
            LEFT JOIN review r ON r.open_partnership_id = p.id
            LEFT JOIN wind_down_task t ON t.partnership_id = p.id AND t.done_at IS NULL
            LEFT JOIN no_fault_exit e ON e.partnership_id = p.id
            WHERE p.id = ?1 AND ?2 IN (p.mentor_id, p.mentee_id)
            GROUP BY p.id
            """;

    @PersistenceContext EntityManager em;

    @Override
    public void add(WindDown windDown, List<WindDownTask> tasks) {
        em.persist(windDown);
        em.flush();
        tasks.forEach(em::persist);
        em.flush();
    }

    @Override
    public Optional<WindDown> windDownOf(PartnershipId partnership) {
        return Optional.ofNullable(em.find(WindDown.class, partnership));
    }

    @Override
    public List<WindDownTask> tasksOf(PartnershipId partnership) {
        return em.createQuery(
                        "SELECT t FROM WindDownTask t WHERE t.partnership = :partnership ORDER BY"
                                + " t.dueOn, t.id",
                        WindDownTask.class)
                .setParameter("partnership", partnership)
                .getResultList();
    }

    @Override
    public void forgetTasks(PartnershipId partnership) {
        em.createQuery("DELETE FROM WindDownTask t WHERE t.partnership = :partnership")
                .setParameter("partnership", partnership)
                .executeUpdate();
    }

    @Override
    public void add(NoFaultExit exit) {
        em.persist(exit);
        em.flush();
    }

    @Override
    public Optional<NoFaultExit> exitOf(PartnershipId partnership) {
        return Optional.ofNullable(em.find(NoFaultExit.class, partnership));
    }

    @Override
    public Optional<EndingFacts> factsFor(PartnershipId partnership, PersonId member) {
        List<?> rows =
                em.createNativeQuery(FACTS)
                        .setParameter(1, partnership.value())
                        .setParameter(2, member.value())
                        .getResultList();
        return rows.stream().map(row -> facts(partnership, (Object[]) row)).findFirst();
    }

    private static EndingFacts facts(PartnershipId partnership, Object[] row) {
        Side side = isTrue(row[0]) ? Side.MENTOR : Side.MENTEE;
        return new EndingFacts(
                partnership,
                side,
                PartnershipState.valueOf((String) row[1]),
                day(row[2]),
                instant(row[3]),
                row[4] == null ? null : EndingKind.valueOf((String) row[4]),
                row[5] == null ? null : new ReviewId((String) row[5]),
                day(row[6]),
                row[7] == null ? null : ReviewState.valueOf((String) row[7]),
                isTrue(row[8]),
                row[9] != null && Side.valueOf((String) row[9]) != side,
                ((Number) row[10]).intValue(),
                day(row[11]),
                row[12] == null ? null : Side.valueOf((String) row[12]),
                row[13] != null);
    }

    private static boolean isTrue(Object flag) {
        return flag instanceof Boolean yes ? yes : ((Number) flag).intValue() != 0;
    }

    private static LocalDate day(Object date) {
        return date == null ? null : ((Date) date).toLocalDate();
    }

    private static Instant instant(Object moment) {
        return moment == null
                ? null
                : ((Timestamp) moment).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
