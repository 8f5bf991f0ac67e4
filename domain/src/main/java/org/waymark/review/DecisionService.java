package org.waymark.review;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.Side;
import org.waymark.partnership.WindingDownBegan;
import org.waymark.partnership.WindingDownOver;
import org.waymark.people.Directory;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/** Looking back together: one writes down what they decided, the other agrees, it takes effect. */
@Stateless
public class DecisionService {
    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject Reviews reviews;
    @Inject ReviewWords words;
    @Inject Directory directory;
    @Inject Vault vault;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public DecisionService() {}

    /** What the two decide by. */
    @RolesAllowed(STAFF)
    public ReviewTogether together(ReviewId id) {
        Review review = reviews.require(id);
        PairMember member = partnerships.ofMember(review.partnership(), me.id());
        Side side = member.side();
        Form alone = words.aloneForm(review);
        return new ReviewTogether(
                id,
                review.partnership(),
                directory.requireCard(member.partner()),
                review.dueOn(),
                review.state(),
                alone.only(question -> !question.key().equals(ReviewWords.WANT)),
                words.own(review, member).with(ReviewWords.WANT, ""),
                review.shared(side).isPresent(),
                review.shared(side.other())
                        .map(text -> words.opened(member, text))
                        .orElse(Answers.NONE),
                words.want(review, member, side),
                words.want(review, member, side.other()),
                words.togetherForm(review),
                review.together().map(text -> words.opened(member, text)).orElse(Answers.NONE),
                review.writtenBy().filter(side::equals).isPresent(),
                review.together().isPresent(),
                review.version());
    }

    /** Lets the partner read what the caller wrote alone. */
    @RolesAllowed(STAFF)
    public void share(ReviewId id) {
        Review review = reviews.require(id);
        PairMember member = partnerships.ofMember(review.partnership(), me.id());
        String alone =
                review.alone(member.side())
                        .map(text -> vault.open(me.self(), text))
                        .orElseThrow(() -> new RuleBroken("review.rule.answer-first"));
        review.share(member.side(), vault.seal(member, alone));
        happened.fire(new ReviewShared(me.id(), id, review.partnership()));
    }

    /**
     * Writes down what the two decided; the partner is asked to agree.
     *
     * @param seen the version of the review that the caller had before them
     */
    @RolesAllowed(STAFF)
    public void write(ReviewId id, Answers answers, long seen) {
        Review review = reviews.require(id);
        PairMember member = partnerships.ofMember(review.partnership(), me.id());
        words.togetherForm(review).check(answers);
        check(answers, member.partnership());
        review.write(member.side(), vault.seal(member, answers.toJson()), seen);
        happened.fire(new ReviewWritten(me.id(), id, review.partnership(), member.partner()));
    }

    /**
     * Agrees to what the partner wrote down, and it takes effect.
     *
     * @param seen the version of the review that the caller read: nobody agrees to another
     */
    @RolesAllowed(STAFF)
    public void agree(ReviewId id, long seen) {
        Review review = reviews.require(id);
        PairMember member = partnerships.ofMemberLocked(review.partnership(), me.id());
        Answers decided =
                review.together()
                        .map(text -> words.opened(member, text))
                        .orElseThrow(() -> new RuleBroken("review.rule.the-other-agrees"));
        Partnership pair = member.partnership();
        check(decided, pair);
        review.agree(
                member.side(), decided.date("next-review").orElse(null), seen, clock.instant());
        Decision decision = Decision.of(decided.text("decision"));
        happened.fire(
                new ReviewDecided(me.id(), id, pair.id(), pair.phase(), pair.mentee(), decision));
        takeEffect(decision, decided, pair);
    }

    private void takeEffect(Decision decision, Answers decided, Partnership pair) {
        switch (decision) {
            case CONTINUE -> decided.date("new-until").ifPresent(until -> goOn(pair, until));
            case CONTINUE_WITH_ANOTHER_MENTOR, WIND_DOWN -> windDown(pair);
            case END -> {
                EndingKind kind = pair.kindOfGoodEnding(UniversityTime.today(clock));
                pair.end(kind, clock.instant());
                happened.fire(new PartnershipEnded(me.id(), pair.id(), kind));
            }
        }
    }

    private void goOn(Partnership pair, LocalDate until) {
        boolean windingDown = pair.state() == PartnershipState.WINDING_DOWN;
        pair.goOnUntil(until);
        if (windingDown) {
            happened.fire(new WindingDownOver(me.id(), pair.id()));
        }
    }

    private void windDown(Partnership pair) {
        if (pair.state() == PartnershipState.ACTIVE) {
            int days = phases.require(pair.phase()).rules().windDownDays();
            pair.windDown(UniversityTime.today(clock).plusDays(days));
            happened.fire(new WindingDownBegan(me.id(), pair.id()));
        }
    }

    /** A new end lies ahead, and who goes on after the last weeks began needs one. */
    private void check(Answers decided, Partnership pair) {
        LocalDate today = UniversityTime.today(clock);
        boolean goesOn = Decision.of(decided.text("decision")) == Decision.CONTINUE;
        Optional<LocalDate> until = decided.date("new-until");
        if (until.isPresent() && !until.get().isAfter(today)) {
            throw new RuleBroken("review.rule.until-ahead").at("new-until");
        }
        boolean isOver = pair.endsOn().filter(end -> !end.isAfter(today)).isPresent();
        if (goesOn
                && until.isEmpty()
                && (isOver || pair.state() == PartnershipState.WINDING_DOWN)) {
            throw new RuleBroken("review.rule.until-needed").at("new-until");
        }
        decided.date("next-review")
                .filter(next -> !next.isAfter(today))
                .ifPresent(
                        past -> {
                            throw new RuleBroken("review.rule.next-ahead").at("next-review");
                        });
    }
}
