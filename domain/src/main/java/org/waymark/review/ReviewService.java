package org.waymark.review;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.draft.Drafts;
import org.waymark.form.Answers;
import org.waymark.form.FormShelf;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/** Looking back alone: asked for, and answered by each of the two for themselves. */
@Stateless
public class ReviewService {
    static final String FORM = "review";
    private static final int ASKED_FOR_IN_DAYS = 14;

    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject Reviews reviews;
    @Inject Directory directory;
    @Inject FormShelf shelf;
    @Inject ReviewWords words;
    @Inject Drafts drafts;
    @Inject Vault vault;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public ReviewService() {}

    /** The pair that the caller may ask in. */
    @RolesAllowed(STAFF)
    public PartnershipId toAsk(PartnershipId id) {
        partnerships.ofMember(id, me.id());
        return id;
    }

    /** Either asks for a review sooner. While one is open it is that one. */
    @RolesAllowed(STAFF)
    public ReviewId ask(PartnershipId id) {
        PairMember member = partnerships.ofMember(id, me.id());
        member.mustKeepPages();
        Optional<Review> open = reviews.openOf(id);
        if (open.isPresent()) {
            return open.get().id();
        }
        Partnership pair = member.partnership();
        Review review =
                Review.open(
                        id,
                        shelf.form(phases.require(pair.phase()).form(FORM)),
                        UniversityTime.today(clock).plusDays(ASKED_FOR_IN_DAYS));
        reviews.add(review);
        happened.fire(
                new ReviewOpened(
                        me.id(),
                        review.id(),
                        id,
                        pair.mentor(),
                        pair.mentee(),
                        review.dueOn(),
                        review.state() == ReviewState.ALONE));
        return review.id();
    }

    /** What the caller answers alone. */
    @RolesAllowed(STAFF)
    public ReviewAlone alone(ReviewId id) {
        Review review = reviews.require(id);
        PairMember member = partnerships.ofMember(review.partnership(), me.id());
        return new ReviewAlone(
                id,
                review.partnership(),
                directory.requireCard(member.partner()),
                review.dueOn(),
                review.state(),
                review.hasAnswered(member.side()),
                words.aloneForm(review),
                words.own(review, member));
    }

    /** Answers alone; nobody else reads it, and what the caller would like waits for the other. */
    @RolesAllowed(STAFF)
    public void answer(ReviewId id, Answers answers) {
        Review review = reviews.require(id);
        PairMember member = partnerships.ofMember(review.partnership(), me.id());
        words.aloneForm(review).check(answers);
        Self self = me.self();
        review.answer(
                member.side(),
                vault.seal(self, answers.with(ReviewWords.WANT, "").toJson()),
                vault.seal(member, answers.text(ReviewWords.WANT)));
        drafts.discard(me.id(), FORM, id.value());
        happened.fire(
                new ReviewAnswered(
                        me.id(),
                        id,
                        review.partnership(),
                        member.partner(),
                        review.state() == ReviewState.TOGETHER));
    }
}
