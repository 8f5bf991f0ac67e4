package org.waymark.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.form.FormShelf;
import org.waymark.partnership.OwnWriting;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Written;
import org.waymark.vault.Vault;

/** What one answered alone in each review. */
@ApplicationScoped
public class ReviewWriting implements OwnWriting {
    @Inject Reviews reviews;
    @Inject FormShelf shelf;
    @Inject Vault vault;
    @Inject CurrentPerson me;

    protected ReviewWriting() {}

    @Override
    public List<Written> of(PairMember author) {
        return reviews.of(author.partnershipId()).stream()
                .filter(review -> review.hasAnswered(author.side()))
                .map(
                        review ->
                                new Written(
                                        review.dueOn(),
                                        "review.written",
                                        Written.answers(
                                                shelf.form(review.form()), alone(review, author))))
                .toList();
    }

    private Answers alone(Review review, PairMember author) {
        return review.alone(author.side())
                .map(text -> Answers.fromJson(vault.open(me.self(), text)))
                .orElse(Answers.NONE);
    }
}
