package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.matching.Arrangement;
import org.waymark.matching.Arrangements;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Kept;
import org.waymark.scheme.PhaseId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaArrangements implements Arrangements {
    private static final Map<String, String> REFUSALS =
            Map.of("uk_match_arrangement_mentee", "matching.rule.arranged-meanwhile");
    private static final String IN_PHASE =
            "select distinct a from Arrangement a left join fetch a.apart where a.phase = :phase";

    @PersistenceContext EntityManager em;

    @Override
    public void add(Arrangement arrangement) {
        em.persist(arrangement);
        Kept.now(em, REFUSALS);
    }

    @Override
    public Optional<Arrangement> find(PhaseId phase, PersonId mentee) {
        return em.createQuery(IN_PHASE + " and a.mentee = :mentee", Arrangement.class)
                .setParameter("phase", phase)
                .setParameter("mentee", mentee)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Arrangement> in(PhaseId phase) {
        return em.createQuery(IN_PHASE, Arrangement.class)
                .setParameter("phase", phase)
                .getResultList();
    }
}
