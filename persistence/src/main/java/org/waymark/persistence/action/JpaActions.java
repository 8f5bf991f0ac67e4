package org.waymark.persistence.action;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.action.Action;
import org.waymark.action.ActionId;
import org.waymark.action.Actions;
import org.waymark.action.Origin;
import org.waymark.partnership.PartnershipId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaActions implements Actions {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Action action) {
        em.persist(action);
    }

    @Override
    public void remove(Action action) {
        em.remove(action);
    }

    @Override
    public Optional<Action> find(ActionId id) {
        return Optional.ofNullable(em.find(Action.class, id));
    }

    @Override
    public List<Action> find(PartnershipId partnership, Collection<ActionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select a from Action a where a.partnership = :partnership and a.id in"
                                + " :ids",
                        Action.class)
                .setParameter("partnership", partnership)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<Action> under(Origin origin) {
        return em.createQuery(
                        "select a from Action a where a.originKind = :kind and a.originId = :id"
                                + " order by a.id",
                        Action.class)
                .setParameter("kind", origin.kind())
                .setParameter("id", origin.id())
                .getResultList();
    }

    @Override
    public List<Action> open(PartnershipId partnership, int most) {
        return em.createQuery(
                        "select a from Action a where a.partnership = :partnership and a.doneAt is"
                                + " null order by case when a.dueOn is null then 1 else 0 end,"
                                + " a.dueOn, a.id",
                        Action.class)
                .setParameter("partnership", partnership)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public int countOpen(PartnershipId partnership) {
        return em.createQuery(
                        "select count(a.originId) from Action a where a.partnership ="
                                + " :partnership and a.doneAt is null",
                        Long.class)
                .setParameter("partnership", partnership)
                .getSingleResult()
                .intValue();
    }
}
