package org.waymark.persistence.plan;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.plan.Comment;
import org.waymark.plan.CommentId;
import org.waymark.plan.Movement;
import org.waymark.plan.Objective;
import org.waymark.plan.ObjectiveId;
import org.waymark.plan.Objectives;
import org.waymark.plan.StateChange;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaObjectives implements Objectives {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Objective objective) {
        em.persist(objective);
        em.flush();
    }

    @Override
    public Optional<Objective> find(ObjectiveId id) {
        return Optional.ofNullable(em.find(Objective.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Objective> of(PartnershipId partnership) {
        return em.createQuery(
                        "select o from Objective o where o.partnership = :partnership order by"
                                + " o.position, o.id",
                        Objective.class)
                .setParameter("partnership", partnership)
                .getResultList();
    }

    @Override
    public void add(StateChange change) {
        em.persist(change);
    }

    @Override
    public void add(Comment comment) {
        em.persist(comment);
    }

    @Override
    public Optional<Comment> find(CommentId id) {
        return Optional.ofNullable(em.find(Comment.class, id));
    }

    @Override
    public List<Movement> movements(String meeting, PersonId saidBy) {
        return em.createQuery(
                        "select m from Movement m where m.meeting = :meeting and m.saidBy ="
                                + " :saidBy",
                        Movement.class)
                .setParameter("meeting", meeting)
                .setParameter("saidBy", saidBy)
                .getResultList();
    }

    @Override
    public void add(Movement movement) {
        em.persist(movement);
    }

    @Override
    public void remove(Movement movement) {
        em.remove(movement);
    }
}
