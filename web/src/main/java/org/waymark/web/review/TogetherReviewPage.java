package org.waymark.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.Answers;
import org.waymark.review.DecisionService;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewState;
import org.waymark.review.ReviewTogether;
import org.waymark.web.frame.Toast;

/** What the two decide, and what each would like. */
@Named
@RequestScoped
public class TogetherReviewPage {
    @Inject @Param private String id;
    @Inject @Param private Long seen;
    @Inject DecisionService decisions;
    @Inject Toast toast;

    private ReviewTogether review;
    private Answers answers;

    @PostConstruct
    void load() {
        review = decisions.together(new ReviewId(id));
        answers = review.decided();
    }

    public void share() {
        decisions.share(review.id());
        toast.say("review.together.shared", review.partner().givenName());
        again();
    }

    public void write() {
        decisions.write(review.id(), answers, seen == null ? -1 : seen);
        toast.say("review.together.written", review.partner().givenName());
        again();
    }

    public void agree() {
        decisions.agree(review.id(), seen == null ? -1 : seen);
        toast.say("review.together.decided");
        Faces.redirect("my/partnership/view.xhtml?id=%s", review.partnership().value());
    }

    private void again() {
        Faces.redirect("my/review/together.xhtml?id=%s", id);
    }

    public ReviewTogether getReview() {
        return review;
    }

    public boolean isAlone() {
        return review.state() == ReviewState.ALONE;
    }

    public boolean isDecided() {
        return review.state() == ReviewState.DECIDED;
    }

    public boolean isClosed() {
        return review.state() == ReviewState.CLOSED;
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }
}
