package org.waymark.persistence.ending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waymark.ending.Endings;
import org.waymark.ending.NoFaultExit;
import org.waymark.ending.WindDown;
import org.waymark.ending.WindDownTask;
import org.waymark.partnership.PartnershipId;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaEndings implements Endings {
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
}
