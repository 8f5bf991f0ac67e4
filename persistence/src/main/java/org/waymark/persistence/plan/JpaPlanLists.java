package org.waymark.persistence.plan;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.plan.Comment;
import org.waymark.plan.Objective;
import org.waymark.plan.ObjectiveId;
import org.waymark.plan.ObjectiveState;
import org.waymark.plan.PlanLists;
import org.waymark.plan.StateChange;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaPlanLists implements PlanLists {
    @PersistenceContext EntityManager em;

    @Override
    public List<Line> of(PartnershipId partnership) {
        return em
                .createQuery(
                        "select o, (select count(c.author) from Comment c where c.objective ="
                                + " o.id), (select count(a.originId) from Action a where"
                                + " a.originId = o.id and a.doneAt is null) from Objective o where"
                                + " o.partnership = :partnership order by o.position, o.id",
                        Object[].class)
                .setParameter("partnership", partnership)
                .getResultList()
                .stream()
                .map(row -> new Line((Objective) row[0], number(row[1]), number(row[2])))
                .toList();
    }

    @Override
    public Optional<Objective> find(ObjectiveId id) {
        return Optional.ofNullable(em.find(Objective.class, id));
    }

    @Override
    public List<Comment> commentsOn(ObjectiveId objective) {
        return em.createQuery(
                        "select c from Comment c where c.objective = :objective order by"
                                + " c.saidAt, c.id",
                        Comment.class)
                .setParameter("objective", objective)
                .getResultList();
    }

    @Override
    public List<Comment> commentsBy(PersonId author, PartnershipId partnership) {
        return em.createQuery(
                        "select c from Comment c where c.author = :author and c.objective in"
                                + " (select o.id from Objective o where o.partnership ="
                                + " :partnership) order by c.saidAt, c.id",
                        Comment.class)
                .setParameter("author", author)
                .setParameter("partnership", partnership)
                .getResultList();
    }

    @Override
    public List<StateChange> historyOf(ObjectiveId objective) {
        return em.createQuery(
                        "select s from StateChange s where s.objective = :objective order by"
                                + " s.since, s.id",
                        StateChange.class)
                .setParameter("objective", objective)
                .getResultList();
    }

    @Override
    public List<LocalDate> movedOn(ObjectiveId objective) {
        return em
                .createQuery(
                        "select distinct m.metOn, m.meeting from Movement m where m.objective ="
                                + " :objective order by m.metOn, m.meeting",
                        Object[].class)
                .setParameter("objective", objective)
                .getResultList()
                .stream()
                .map(row -> (LocalDate) row[0])
                .toList();
    }

    @Override
    public List<Beside> openBeside(PartnershipId partnership, String meeting, PersonId person) {
        return em
                .createQuery(
                        "select o, m.id from Objective o left join Movement m on m.objective ="
                                + " o.id and m.meeting = :meeting and m.saidBy = :person where"
                                + " o.partnership = :partnership and (o.state in :open or m.id is"
                                + " not null) order by o.position, o.id",
                        Object[].class)
                .setParameter("meeting", meeting)
                .setParameter("person", person)
                .setParameter("partnership", partnership)
                .setParameter(
                        "open",
                        List.of(
                                ObjectiveState.NOT_STARTED,
                                ObjectiveState.UNDER_WAY,
                                ObjectiveState.CHANGED))
                .getResultList()
                .stream()
                .map(row -> new Beside((Objective) row[0], row[1] != null))
                .toList();
    }

    @Override
    public Map<ObjectiveState, Integer> countByState(PartnershipId partnership) {
        return em
                .createQuery(
                        "select o.state, count(o.position) from Objective o where o.partnership ="
                                + " :partnership group by o.state",
                        Object[].class)
                .setParameter("partnership", partnership)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (ObjectiveState) row[0], row -> number(row[1])));
    }
}
