package org.waymark.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipGoesOn;

/** A review that is open when the partnership ends is closed with it; after a hold it moves. */
@ApplicationScoped
public class ReviewClosing {
    @Inject Reviews reviews;

    protected ReviewClosing() {}

    void on(@Observes PartnershipEnded event) {
        reviews.openOf(event.partnership()).ifPresent(Review::close);
    }

    void on(@Observes PartnershipGoesOn event) {
        reviews.openOf(event.partnership())
                .filter(review -> !review.dueOn().isBefore(event.heldFrom()))
                .ifPresent(review -> review.moveBy(event.days()));
    }
}
