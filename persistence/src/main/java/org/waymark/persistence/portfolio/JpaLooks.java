package org.waymark.persistence.portfolio;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Kept;
import org.waymark.portfolio.Evidence;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.Look;
import org.waymark.portfolio.LookId;
import org.waymark.portfolio.Looks;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaLooks implements Looks {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Look look) {
        em.persist(look);
        Kept.now(em, Map.of("uk_portfolio_look_once", "portfolio.rule.asked-already"));
    }

    @Override
    public Optional<Look> standing(LookId id, PersonId person) {
        return em.createQuery(
                        "select l from Look l, Evidence e where l.id = :id and l.person = :person"
                                + " and e.id = l.evidence and e.edition = l.edition",
                        Look.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Look> of(Evidence evidence) {
        return em.createQuery(
                        "select l from Look l where l.evidence = :evidence and l.edition ="
                                + " :edition order by l.id",
                        Look.class)
                .setParameter("evidence", evidence.id())
                .setParameter("edition", evidence.edition())
                .getResultList();
    }

    @Override
    public List<LookId> callOff(EvidenceId evidence) {
        List<Look> asked =
                em.createQuery(
                                "select l from Look l where l.evidence = :evidence and l.state ="
                                        + " :asked",
                                Look.class)
                        .setParameter("evidence", evidence)
                        .setParameter("asked", Look.State.ASKED)
                        .getResultList();
        asked.forEach(em::remove);
        em.flush();
        return asked.stream().map(Look::id).toList();
    }
}
