package org.waymark.persistence.award;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.award.AwardId;
import org.waymark.award.Claim;
import org.waymark.award.Claims;
import org.waymark.award.Cycle;
import org.waymark.award.CycleId;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Kept;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaClaims implements Claims {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Claim claim) {
        em.persist(claim);
        Kept.now(em, Map.of("uk_award_claim_outcome", "award.rule.written-meanwhile"));
    }

    @Override
    public List<Claim> of(AwardId award, PersonId candidate) {
        return em.createQuery(
                        "select c from Claim c where c.award = :award and c.candidate = :candidate",
                        Claim.class)
                .setParameter("award", award)
                .setParameter("candidate", candidate)
                .getResultList();
    }

    @Override
    public void add(Cycle cycle) {
        em.persist(cycle);
        em.flush();
    }

    @Override
    public Optional<Cycle> findCycle(CycleId id) {
        return Optional.ofNullable(em.find(Cycle.class, id));
    }

    @Override
    public List<Cycle> cycles(AwardId award, PersonId candidate) {
        return em.createQuery(
                        "select c from Cycle c where c.award = :award and c.candidate = :candidate"
                                + " order by c.id",
                        Cycle.class)
                .setParameter("award", award)
                .setParameter("candidate", candidate)
                .getResultList();
    }

    @Override
    public void remove(Cycle cycle) {
        em.remove(cycle);
    }
}
