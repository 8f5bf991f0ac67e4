package org.waymark.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.partnership.Moment;
import org.waymark.partnership.Moments;
import org.waymark.partnership.PairMember;

/** Reviews on the pair's timeline: the open one ahead, the others where they were decided. */
@ApplicationScoped
public class ReviewMoments implements Moments {
    private static final String KIND = "review";

    @Inject Reviews reviews;

    protected ReviewMoments() {}

    @Override
    public List<Moment> of(PairMember member) {
        return reviews.of(member.partnershipId()).stream()
                .filter(review -> review.state() != ReviewState.CLOSED)
                .map(review -> moment(review, member))
                .toList();
    }

    private static Moment moment(Review review, PairMember member) {
        String together = "/my/review/together.xhtml?id=" + review.id().value();
        if (review.state() == ReviewState.DECIDED) {
            return Moment.at(
                    review.decidedAt().orElseThrow(),
                    false,
                    KIND,
                    "review.moment.decided",
                    together);
        }
        boolean alone = review.state() == ReviewState.ALONE && !review.hasAnswered(member.side());
        return Moment.on(
                review.dueOn(),
                true,
                KIND,
                alone ? "review.moment.alone" : "review.moment.together",
                alone ? "/my/review/alone.xhtml?id=" + review.id().value() : together);
    }
}
