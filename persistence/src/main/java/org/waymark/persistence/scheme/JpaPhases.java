package org.waymark.persistence.scheme;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;
import org.waymark.shared.RuleBroken;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaPhases implements Phases {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Phase phase) {
        em.persist(phase);
        try {
            em.flush();
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getMessage()).contains("uk_phase_name")) {
                throw new RuleBroken("scheme.rule.phase-name-taken", phase.name()).at("name");
            }
            throw refused;
        }
    }

    @Override
    public Optional<Phase> find(PhaseId id) {
        return Optional.ofNullable(em.find(Phase.class, id));
    }

    @Override
    public List<Phase> in(PhaseState state) {
        return em.createQuery(
                        "SELECT p FROM Phase p WHERE p.state = :state ORDER BY p.startsOn DESC,"
                                + " p.id",
                        Phase.class)
                .setParameter("state", state)
                .getResultList();
    }

    @Override
    public List<Phase> all() {
        return em.createQuery("SELECT p FROM Phase p ORDER BY p.startsOn DESC, p.id", Phase.class)
                .getResultList();
    }
}
