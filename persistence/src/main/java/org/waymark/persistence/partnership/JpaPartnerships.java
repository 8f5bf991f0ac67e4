package org.waymark.persistence.partnership;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Partnerships;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Kept;
import org.waymark.scheme.PhaseId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaPartnerships implements Partnerships {
    private static final Map<String, String> REFUSALS =
            Map.of(
                    "uk_partnership_one_live", "partnership.rule.has-live-one",
                    "uk_partnership_place", "partnership.rule.no-place");

    @PersistenceContext EntityManager em;

    @Override
    public void add(Partnership partnership) {
        em.persist(partnership);
        Kept.now(em, REFUSALS);
    }

    @Override
    public Optional<Partnership> find(PartnershipId id) {
        return Optional.ofNullable(em.find(Partnership.class, id));
    }

    @Override
    public Optional<Partnership> findLocked(PartnershipId id) {
        return Optional.ofNullable(em.find(Partnership.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Set<Integer> placesTaken(PersonId mentor) {
        return Set.copyOf(
                em.createQuery(
                                "select p.place from Partnership p where p.mentor = :mentor and"
                                        + " p.state <> :ended",
                                Integer.class)
                        .setParameter("mentor", mentor)
                        .setParameter("ended", PartnershipState.ENDED)
                        .getResultList());
    }

    @Override
    public boolean hasLiveOne(PhaseId phase, PersonId mentee) {
        return !em.createQuery(
                        "select p.place from Partnership p where p.phase = :phase and p.mentee ="
                                + " :mentee and p.state <> :ended and p.interim = false",
                        Integer.class)
                .setParameter("phase", phase)
                .setParameter("mentee", mentee)
                .setParameter("ended", PartnershipState.ENDED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
