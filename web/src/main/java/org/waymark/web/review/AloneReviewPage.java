package org.waymark.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.Answers;
import org.waymark.review.ReviewAlone;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewService;
import org.waymark.review.ReviewState;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.frame.Toast;

/** What one answers alone. */
@Named
@RequestScoped
public class AloneReviewPage {
    @Inject @Param private String id;
    @Inject ReviewService reviews;
    @Inject KeptDraft draft;
    @Inject Toast toast;

    private ReviewAlone review;
    private Answers answers;

    @PostConstruct
    void load() {
        review = reviews.alone(new ReviewId(id));
        answers = review.answers();
        if (isOpen()) {
            answers = draft.over(answers, review.form(), "review", id);
        }
    }

    public void answer() {
        reviews.answer(review.id(), answers);
        toast.say("review.alone.kept");
        Faces.redirect("my/review/together.xhtml?id=%s", id);
    }

    public ReviewAlone getReview() {
        return review;
    }

    /** Until both have answered each can change what they said. */
    public boolean isOpen() {
        return review.state() == ReviewState.ALONE;
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }
}
