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
import org.waymark.award.Testimonies;
import org.waymark.award.Testimony;
import org.waymark.award.TestimonyId;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Kept;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaTestimonies implements Testimonies {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Testimony testimony) {
        em.persist(testimony);
        Kept.now(em, Map.of("uk_award_testimony_outcome", "award.rule.testimony-asked"));
    }

    @Override
    public Optional<Testimony> find(TestimonyId id) {
        return Optional.ofNullable(em.find(Testimony.class, id));
    }

    @Override
    public List<Testimony> of(AwardId award, PersonId candidate) {
        return em.createQuery(
                        "select t from Testimony t where t.award = :award and t.candidate ="
                                + " :candidate order by t.id",
                        Testimony.class)
                .setParameter("award", award)
                .setParameter("candidate", candidate)
                .getResultList();
    }
}
