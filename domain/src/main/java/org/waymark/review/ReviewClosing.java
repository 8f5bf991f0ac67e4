package org.waymark.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.partnership.PartnershipEnded;

/** A review that is open when the partnership ends is closed with it. */
@ApplicationScoped
public class ReviewClosing {
    @Inject Reviews reviews;

    protected ReviewClosing() {}

    void on(@Observes PartnershipEnded event) {
        reviews.openOf(event.partnership()).ifPresent(Review::close);
    }
}
