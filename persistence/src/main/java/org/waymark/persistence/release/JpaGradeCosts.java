package org.waymark.persistence.release;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.waymark.persistence.shared.Kept;
import org.waymark.release.CostOfGrade;
import org.waymark.release.GradeCost;
import org.waymark.release.GradeCosts;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaGradeCosts implements GradeCosts {
    @PersistenceContext EntityManager em;

    @Override
    public List<CostOfGrade> all() {
        return em.createQuery(
                        "select new org.waymark.release.CostOfGrade(g.id, g.name, c.hourly) from"
                                + " Grade g left join GradeCost c on c.grade = g.id order by"
                                + " g.position",
                        CostOfGrade.class)
                .getResultList();
    }

    @Override
    public List<GradeCost> said() {
        return em.createQuery("select c from GradeCost c", GradeCost.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void add(GradeCost cost) {
        em.persist(cost);
        Kept.now(em, Map.of("for key 'primary'", "release.rule.changed-meanwhile"));
    }

    @Override
    public void remove(GradeCost cost) {
        em.remove(cost);
    }
}
