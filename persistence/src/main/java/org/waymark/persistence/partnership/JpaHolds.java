package org.waymark.persistence.partnership;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.partnership.HeldTime;
import org.waymark.partnership.Hold;
import org.waymark.partnership.Holds;
import org.waymark.partnership.PartnershipId;
import org.waymark.persistence.shared.Kept;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaHolds implements Holds {
    private static final int MOST_IN_A_ROUND = 200;

    @PersistenceContext EntityManager em;

    @Override
    public void add(Hold hold) {
        em.persist(hold);
        Kept.now(em, Map.of("uk_partnership_hold_open", "partnership.rule.hold-not-active"));
    }

    @Override
    public Optional<Hold> openOf(PartnershipId partnership) {
        return em.createQuery(
                        "select h from Hold h where h.partnership = :partnership"
                                + " and h.endedOn is null",
                        Hold.class)
                .setParameter("partnership", partnership)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Hold> toEnd(LocalDate today) {
        return em.createQuery(
                        "select h from Hold h join Partnership p on p.id = h.partnership"
                                + " where h.endedOn is null and h.goesOnAt <= :today"
                                + " and p.state = org.waymark.partnership.PartnershipState.ON_HOLD"
                                + " order by h.goesOnAt, h.id",
                        Hold.class)
                .setParameter("today", today)
                .setMaxResults(MOST_IN_A_ROUND)
                .getResultList();
    }

    @Override
    public Map<PartnershipId, HeldTime> of(Collection<PartnershipId> partnerships) {
        if (partnerships.isEmpty()) {
            return Map.of();
        }
        Map<PartnershipId, List<HeldTime.Stretch>> stretches =
                em
                        .createQuery(
                                "select h from Hold h where h.partnership in :partnerships"
                                        + " and h.endedOn is not null",
                                Hold.class)
                        .setParameter("partnerships", partnerships)
                        .getResultList()
                        .stream()
                        .collect(
                                groupingBy(
                                        Hold::partnership, mapping(HeldTime::stretch, toList())));
        Map<PartnershipId, HeldTime> held = new HashMap<>();
        stretches.forEach((partnership, some) -> held.put(partnership, new HeldTime(some)));
        return held;
    }
}
