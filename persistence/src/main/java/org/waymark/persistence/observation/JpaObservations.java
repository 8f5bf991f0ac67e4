package org.waymark.persistence.observation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationState;
import org.waymark.observation.Observations;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.persistence.shared.Kept;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaObservations implements Observations {
    /** A round that finds more goes on in the next. */
    private static final int MOST_IN_A_ROUND = 500;

    @PersistenceContext EntityManager em;

    @Override
    public void add(Observation observation) {
        em.persist(observation);
        Kept.now(em, Map.of("uk_observation_one_open", "observation.rule.one-open"));
    }

    @Override
    public Optional<Observation> find(ObservationId id) {
        return Optional.ofNullable(em.find(Observation.class, id));
    }

    @Override
    public int unmarkedIn(PartnershipId partnership) {
        return em.createQuery(
                        "select count(s) from Suggestion s where s.observation.partnership ="
                                + " :partnership and s.mark is null",
                        Long.class)
                .setParameter("partnership", partnership)
                .getSingleResult()
                .intValue();
    }

    @Override
    public Optional<Observation> lastWithSuggestions(PartnershipId partnership, Instant before) {
        return em.createQuery(
                        "select o from Observation o where o.partnership = :partnership and"
                                + " o.beginsAt < :before and exists (select s.id from Suggestion s"
                                + " where s.observation = o) order by o.beginsAt desc",
                        Observation.class)
                .setParameter("partnership", partnership)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Observation> of(PartnershipId partnership) {
        return em.createQuery(
                        "select distinct o from Observation o left join fetch o.suggestions where"
                                + " o.partnership = :partnership order by o.beginsAt desc",
                        Observation.class)
                .setParameter("partnership", partnership)
                .getResultList();
    }

    @Override
    public List<Observation> aheadOf(PartnershipId partnership) {
        return em.createQuery(
                        "select o from Observation o where o.partnership = :partnership and o.state"
                                + " in (:proposed, :accepted)",
                        Observation.class)
                .setParameter("partnership", partnership)
                .setParameter("proposed", ObservationState.PROPOSED)
                .setParameter("accepted", ObservationState.ACCEPTED)
                .getResultList();
    }

    @Override
    public List<Observation> toWriteUp(Instant now) {
        return em
                .createQuery(
                        "select o from Observation o where o.state = :accepted and o.toldToWrite ="
                                + " false and o.beginsAt <= :now and not exists (select p.id from"
                                + " Partnership p where p.id = o.partnership and p.state = :held)"
                                + " order by o.beginsAt",
                        Observation.class)
                .setParameter("accepted", ObservationState.ACCEPTED)
                .setParameter("held", PartnershipState.ON_HOLD)
                .setParameter("now", now)
                .setMaxResults(MOST_IN_A_ROUND)
                .getResultList()
                .stream()
                .filter(observation -> !observation.endsAt().isAfter(now))
                .toList();
    }
}
