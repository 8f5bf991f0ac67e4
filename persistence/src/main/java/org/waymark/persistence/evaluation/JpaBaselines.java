package org.waymark.persistence.evaluation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.evaluation.BaselineReply;
import org.waymark.evaluation.Baselines;
import org.waymark.evaluation.Reply;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaBaselines implements Baselines {
    private static final String COUNT =
            """
            UPDATE evaluation_baseline b
            JOIN (SELECT of_year FROM evaluation_baseline WHERE stage = 'RESTING'
                  GROUP BY of_year HAVING COUNT(*) >= ?1) enough ON enough.of_year = b.of_year
            LEFT JOIN (SELECT of_year, MAX(batch) AS last FROM evaluation_baseline
                  WHERE stage = 'COUNTED' GROUP BY of_year) before_now ON before_now.of_year = b.of_year
            SET b.stage = 'COUNTED', b.batch = COALESCE(before_now.last, 0) + 1
            WHERE b.stage = 'RESTING'
            """;

    @PersistenceContext EntityManager em;

    @Override
    public boolean hasAnswered(PersonId person, int year) {
        return !em.createNativeQuery(
                        "SELECT person_id FROM evaluation_baseline_answered WHERE person_id = ?1"
                                + " AND of_year = ?2")
                .setParameter(1, person.value())
                .setParameter(2, year)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void noteAnswered(PersonId person, int year) {
        int noted =
                em.createNativeQuery(
                                "INSERT IGNORE INTO evaluation_baseline_answered (person_id,"
                                        + " of_year) VALUES (?1, ?2)")
                        .setParameter(1, person.value())
                        .setParameter(2, year)
                        .executeUpdate();
        if (noted == 0) {
            throw new RuleBroken("evaluation.rule.answered");
        }
    }

    @Override
    public void add(BaselineReply reply) {
        em.persist(reply);
    }

    @Override
    public List<BaselineReply> counted(int year) {
        return em.createQuery(
                        "SELECT b FROM BaselineReply b WHERE b.year = :year AND b.stage = :counted"
                                + " ORDER BY b.id",
                        BaselineReply.class)
                .setParameter("year", year)
                .setParameter("counted", Reply.Stage.COUNTED)
                .getResultList();
    }

    @Override
    public void countAndRest(int fewest) {
        em.createNativeQuery(COUNT).setParameter(1, fewest).executeUpdate();
        em.createNativeQuery(
                        "UPDATE evaluation_baseline SET stage = 'RESTING' WHERE stage = 'FRESH'")
                .executeUpdate();
    }
}
