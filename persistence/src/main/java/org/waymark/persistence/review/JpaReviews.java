package org.waymark.persistence.review;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.persistence.shared.Kept;
import org.waymark.review.Review;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewState;
import org.waymark.review.Reviews;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaReviews implements Reviews {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Review review) {
        em.persist(review);
        Kept.now(em, Map.of("uk_review_one_open", "review.rule.one-open"));
    }

    @Override
    public Optional<Review> find(ReviewId id) {
        return Optional.ofNullable(em.find(Review.class, id));
    }

    @Override
    public Optional<Review> openOf(PartnershipId partnership) {
        return em.createQuery(
                        "SELECT r FROM Review r WHERE r.partnership = :partnership AND r.state IN"
                                + " :open",
                        Review.class)
                .setParameter("partnership", partnership)
                .setParameter("open", EnumSet.of(ReviewState.ALONE, ReviewState.TOGETHER))
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Review> of(PartnershipId partnership) {
        return em.createQuery(
                        "SELECT r FROM Review r WHERE r.partnership = :partnership ORDER BY"
                                + " r.dueOn DESC, r.id DESC",
                        Review.class)
                .setParameter("partnership", partnership)
                .setMaxResults(20)
                .getResultList();
    }
}
