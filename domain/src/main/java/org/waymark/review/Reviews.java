package org.waymark.review;

import java.util.List;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.shared.NotFound;

/** The reviews of all pairs. */
public interface Reviews {
    /** Refused by the database where the pair has an open one. */
    void add(Review review);

    Optional<Review> find(ReviewId id);

    default Review require(ReviewId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<Review> openOf(PartnershipId partnership);

    /** All of a pair, latest first; a handful. */
    List<Review> of(PartnershipId partnership);
}
