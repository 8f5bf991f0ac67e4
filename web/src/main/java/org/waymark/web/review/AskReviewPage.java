package org.waymark.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.ending.EndingService;
import org.waymark.partnership.PartnershipId;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewService;

/** Asks for a review before the agreed date. */
@Named
@RequestScoped
public class AskReviewPage {
    @Inject @Param private String partnership;
    @Inject ReviewService reviews;
    @Inject EndingService endings;

    public void ask() {
        ReviewId review = reviews.ask(new PartnershipId(partnership));
        Faces.redirect("my/review/alone.xhtml?id=%s", review.value());
    }

    /** Of the reader; nobody else's page is here. */
    public String getPartnership() {
        return endings.factsOf(new PartnershipId(partnership)).partnership().value();
    }
}
