package org.waymark.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.draft.DraftService;
import org.waymark.draft.KeptAnswers;
import org.waymark.form.Answers;
import org.waymark.review.ReviewAlone;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewService;
import org.waymark.review.ReviewState;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** What one answers alone. */
@Named
@RequestScoped
public class AloneReviewPage {
    @Inject @Param private String id;
    @Inject ReviewService reviews;
    @Inject DraftService drafts;
    @Inject Toast toast;
    @Inject Texts texts;
    @Inject Words words;

    private ReviewAlone review;
    private Answers answers;
    private String saved;

    @PostConstruct
    void load() {
        review = reviews.alone(new ReviewId(id));
        answers = review.answers();
        if (isOpen() && !FacesContext.getCurrentInstance().isPostback()) {
            drafts.find("review", id).ifPresent(this::restore);
        }
    }

    private void restore(KeptAnswers kept) {
        answers = answers.with(kept.answers().only(key -> review.form().question(key).isPresent()));
        saved = texts.of("frame.saved", words.time(kept.keptAt()));
    }

    public void answer() {
        reviews.answer(review.id(), answers);
        toast.say("review.alone.kept");
        Faces.redirect("my/review/together.xhtml?id=%s", id);
    }

    /** When a draft was kept, or null. */
    public String getSaved() {
        return saved;
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
