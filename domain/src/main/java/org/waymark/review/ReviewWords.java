package org.waymark.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Side;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/** What stands in a review, opened for one of the two, and the parts of its form. */
@ApplicationScoped
public class ReviewWords {
    static final String WANT = "want";
    private static final String ALONE = "alone";

    @Inject CurrentPerson me;
    @Inject FormShelf shelf;
    @Inject Vault vault;

    protected ReviewWords() {}

    static boolean asksAlone(Form form) {
        return form.questions().anyMatch(question -> question.filledBy().equals(ALONE));
    }

    Form aloneForm(Review review) {
        return shelf.form(review.form()).filledBy(ALONE);
    }

    Form togetherForm(Review review) {
        return shelf.form(review.form()).filledBy("together");
    }

    /** What the caller answered alone, with what they would like. */
    Answers own(Review review, PairMember member) {
        Answers own =
                review.alone(member.side())
                        .map(text -> Answers.fromJson(vault.open(me.self(), text)))
                        .orElse(Answers.NONE);
        return review.ownWant(member.side())
                .map(text -> own.with(WANT, vault.open(member, text)))
                .orElse(own);
    }

    /** What one of the two would like, in the form's words; null until both have said it. */
    String want(Review review, PairMember member, Side side) {
        return review.want(side)
                .map(text -> vault.open(member, text))
                .flatMap(
                        value ->
                                shelf.form(review.form())
                                        .question(WANT)
                                        .map(question -> question.labelOf(value)))
                .orElse(null);
    }

    Answers opened(PairMember member, SealedText text) {
        return Answers.fromJson(vault.open(member, text));
    }
}
