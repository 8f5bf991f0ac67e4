package org.waymark.persistence.scheme;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.RuleChange;
import org.waymark.scheme.RuleChanges;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaRuleChanges implements RuleChanges {
    @PersistenceContext EntityManager em;

    @Override
    public void add(RuleChange change) {
        em.persist(change);
        em.flush();
    }

    @Override
    public List<RuleChange> of(PhaseId phase) {
        return em.createQuery(
                        "SELECT c FROM RuleChange c WHERE c.phase = :phase ORDER BY c.at DESC,"
                                + " c.id DESC",
                        RuleChange.class)
                .setParameter("phase", phase)
                .getResultList();
    }
}
