package org.waymark.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.partnership.PartnershipId;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewService;
import org.waymark.review.ReviewState;

/** Asks for a review before the agreed date. */
@Named
@RequestScoped
public class AskReviewPage {
    @Inject @Param private String partnership;
    @Inject ReviewService reviews;

    private PartnershipId pair;

    /** Only the two find this page. */
    @PostConstruct
    void open() {
        pair = reviews.toAsk(new PartnershipId(partnership));
    }

    public void ask() {
        ReviewId review = reviews.ask(pair);
        boolean alone = reviews.alone(review).state() == ReviewState.ALONE;
        Faces.redirect(
                alone ? "my/review/alone.xhtml?id=%s" : "my/review/together.xhtml?id=%s",
                review.value());
    }

    /** Of the reader; nobody else's page is here. */
    public String getPartnership() {
        return pair.value();
    }
}
