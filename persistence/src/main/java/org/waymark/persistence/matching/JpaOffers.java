package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.matching.Offer;
import org.waymark.matching.OfferId;
import org.waymark.matching.OfferState;
import org.waymark.matching.Offers;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Kept;
import org.waymark.scheme.PhaseId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaOffers implements Offers {
    private static final Map<String, String> REFUSALS =
            Map.of(
                    "uk_match_offer_one_open", "matching.rule.mentee-waits",
                    "uk_match_offer_place", "matching.rule.not-available");

    @PersistenceContext EntityManager em;

    @Override
    public void add(Offer offer) {
        em.persist(offer);
        keep();
    }

    @Override
    public void keep() {
        Kept.now(em, REFUSALS);
    }

    @Override
    public Optional<Offer> find(OfferId id) {
        return Optional.ofNullable(em.find(Offer.class, id));
    }

    @Override
    public Offer afresh(Offer offer) {
        em.refresh(offer);
        return offer;
    }

    @Override
    public Set<Integer> placesHeld(PersonId mentor) {
        return Set.copyOf(
                em.createQuery(
                                "select o.place from Offer o where o.mentor = :mentor and o.state ="
                                        + " :open",
                                Integer.class)
                        .setParameter("mentor", mentor)
                        .setParameter("open", OfferState.OPEN)
                        .getResultList());
    }

    @Override
    public Optional<Offer> openTo(PhaseId phase, PersonId mentee) {
        return open("o.phase = :phase and o.mentee = :person")
                .setParameter("phase", phase)
                .setParameter("person", mentee)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Offer> openOf(PhaseId phase, PersonId person) {
        return open("o.phase = :phase and (o.mentee = :person or o.mentor = :person)")
                .setParameter("phase", phase)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public Optional<Offer> latest(PhaseId phase, PersonId mentee, PersonId mentor) {
        return em.createQuery(
                        "select o from Offer o where o.phase = :phase and o.mentee = :mentee and"
                                + " o.mentor = :mentor order by o.id desc",
                        Offer.class)
                .setParameter("phase", phase)
                .setParameter("mentee", mentee)
                .setParameter("mentor", mentor)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Offer> impossibleByTheRecords() {
        return em.createNativeQuery(KeptApartByRecords.in("match_offer", "'OPEN'"), Offer.class)
                .getResultList();
    }

    @Override
    public List<Offer> overdue(LocalDate today) {
        return open("o.replyBy < :today")
                .setParameter("today", today)
                .setMaxResults(200)
                .getResultList();
    }

    private TypedQuery<Offer> open(String which) {
        return em.createQuery(
                        "select o from Offer o where o.state = :open and "
                                + which
                                + " order by o.replyBy, o.id",
                        Offer.class)
                .setParameter("open", OfferState.OPEN);
    }
}
