package org.waymark.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.agreement.AgreedTerms;
import org.waymark.agreement.AgreementTerms;
import org.waymark.draft.InMemoryDrafts;
import org.waymark.ending.EndingFacts;
import org.waymark.ending.EndingService;
import org.waymark.ending.ExitService;
import org.waymark.ending.ExitTaken;
import org.waymark.ending.WindDownBeginning;
import org.waymark.ending.WindDownStep;
import org.waymark.ending.WindDownView;
import org.waymark.enrolment.ActingCoordinators;
import org.waymark.form.Answers;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.WindingDownBegan;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.ending.JpaEndings;
import org.waymark.persistence.partnership.JpaHolds;
import org.waymark.persistence.partnership.JpaOwnCircle;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.persistence.scheme.JpaSchemes;
import org.waymark.review.DecisionService;
import org.waymark.review.ReviewClosing;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewMoments;
import org.waymark.review.ReviewOpened;
import org.waymark.review.ReviewRound;
import org.waymark.review.ReviewService;
import org.waymark.review.ReviewState;
import org.waymark.review.ReviewTogether;
import org.waymark.review.ReviewWords;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

class LookingBackAndEnding {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final Fired<Happened> fired = new Fired<>();
    private final Caller caller = new Caller(null);

    private SignedPair pair;
    private PersonId mentor;
    private PersonId mentee;
    private PersonId grace;
    private ReviewService reviewing;
    private DecisionService deciding;
    private EndingService ending;
    private ExitService exits;
    private ReviewRound round;
    private WindDownBeginning beginning;
    private ReviewClosing closing;

    @BeforeEach
    void aPairAtWork() {
        pair = new SignedPair(db);
        mentor = pair.mentor;
        mentee = pair.mentee;
        grace = pair.people.person("Grace", "Hall");
        appoint(grace);
        Object[] all = {
            caller,
            clock,
            fired,
            new InMemoryDrafts(),
            pair.vault(),
            pair.partnerships,
            db.make(JpaHolds.class),
            pair.phases,
            pair.forms,
            db.make(ReviewWords.class, caller, pair.vault(), pair.forms),
            db.make(JpaReviews.class),
            db.make(JpaReviewLists.class),
            db.make(JpaEndings.class),
            db.make(JpaDirectory.class),
            db.make(JpaOwnCircle.class),
            new NoTerms()
        };
        reviewing = db.make(ReviewService.class, all);
        deciding = db.make(DecisionService.class, all);
        ending = db.make(EndingService.class, all);
        exits = db.make(ExitService.class, all);
        round = db.make(ReviewRound.class, all);
        beginning = db.make(WindDownBeginning.class, all);
        closing = db.make(ReviewClosing.class, all);
    }

    @Test
    void theRoundAsksEachPairOnceWhenItsDateIsNear() {
        Instant halfway = Instant.parse("2027-03-25T06:00:00Z");
        db.inTransaction(() -> round.round(Instant.parse("2026-12-01T06:00:00Z")));
        assertThat(fired.events()).isEmpty();

        db.inTransaction(() -> round.round(halfway));
        db.inTransaction(() -> round.round(halfway));

        assertThat(fired.event())
                .isInstanceOfSatisfying(
                        ReviewOpened.class,
                        event -> {
                            assertThat(event.dueOn()).isEqualTo(LocalDate.of(2027, 3, 29));
                            assertThat(event.by()).isNull();
                        });
    }

    @Test
    void askingTwiceIsTheSameReview() {
        ReviewId first = as(mentor, () -> reviewing.ask(pair.id));

        assertThat(as(mentee, () -> reviewing.ask(pair.id))).isEqualTo(first);
        assertThatThrownBy(() -> as(grace, () -> reviewing.ask(pair.id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyReadsWhatTheOtherWroteAloneUntilItIsShared() {
        ReviewId id = bothAnswer("continue", "wind-down");

        ReviewTogether seen = as(mentee, () -> deciding.together(id));
        assertThat(seen.ownWant()).isEqualTo("wind down");
        assertThat(seen.partnersWant()).isEqualTo("continue");
        assertThat(seen.partners()).isEqualTo(Answers.NONE);
        assertThat(seen.own().text("helps")).isEqualTo("mentee’s words");

        as(mentor, () -> deciding.share(id));
        assertThat(as(mentee, () -> deciding.together(id)).partners().text("helps"))
                .isEqualTo("mentor’s words");
        assertThatThrownBy(() -> as(grace, () -> deciding.together(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void goingOnMovesTheEndWhenBothAgree() {
        ReviewId id = bothAnswer("continue", "continue");
        LocalDate later = SignedPair.SIGNED.plusMonths(18);
        as(
                mentor,
                () ->
                        deciding.write(
                                id,
                                Answers.NONE
                                        .with("decision", "continue")
                                        .with("new-until", later.toString()),
                                versionOf(id)));
        assertThat(partnership().endsOn()).contains(SignedPair.SIGNED.plusYears(1));

        as(mentee, () -> deciding.agree(id, versionOf(id)));

        assertThat(partnership().endsOn()).contains(later);
        assertThat(as(mentor, () -> deciding.together(id)).state()).isEqualTo(ReviewState.DECIDED);
    }

    @Test
    void aNewEndLiesAhead() {
        ReviewId id = bothAnswer("continue", "continue");

        assertThatThrownBy(
                        () ->
                                as(
                                        mentor,
                                        () ->
                                                deciding.write(
                                                        id,
                                                        Answers.NONE
                                                                .with("decision", "continue")
                                                                .with("new-until", "2026-01-01"),
                                                        versionOf(id))))
                .hasMessage("review.rule.until-ahead")
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.field()).isEqualTo("new-until"));
    }

    @Test
    void windingDownIsAListThatBothWorkThroughAndThenEnds() {
        as(mentee, () -> ending.begin(pair.id));
        db.inTransaction(() -> beginning(event(WindingDownBegan.class)));

        WindDownView list = as(mentor, () -> ending.windDown(pair.id));
        assertThat(list.lines()).hasSize(WindDownStep.values().length);
        assertThat(list.lines().get(7).dueOn()).isEqualTo(list.until());
        as(mentor, () -> ending.mark(pair.id, WindDownStep.THANKS, true));
        assertThat(as(mentee, () -> ending.windDown(pair.id)).done()).isEqualTo(1);
        assertThatThrownBy(
                        () ->
                                as(
                                        mentor,
                                        () -> ending.mark(pair.id, WindDownStep.MENTOR_NEXT, true)))
                .hasMessage("partnership.rule.mentee-only");
        as(
                mentor,
                () ->
                        ending.write(
                                pair.id,
                                Answers.NONE.with("where-next", "The writing group"),
                                list.version()));
        assertThatThrownBy(
                        () -> as(mentee, () -> ending.write(pair.id, Answers.NONE, list.version())))
                .hasMessage("shared.rule.changed-meanwhile");
        assertThat(as(mentee, () -> ending.windDown(pair.id)).words().text("where-next"))
                .isEqualTo("The writing group");

        as(mentee, () -> ending.end(pair.id));

        assertThat(partnership().ending()).contains(EndingKind.FINISHED_EARLY);
        assertThat(event(PartnershipEnded.class).by()).isEqualTo(mentee);
    }

    @Test
    void windingDownAgainBeginsANewList() {
        as(mentee, () -> ending.begin(pair.id));
        db.inTransaction(() -> beginning(event(WindingDownBegan.class)));
        as(mentor, () -> ending.mark(pair.id, WindDownStep.THANKS, true));
        db.inTransaction(
                () ->
                        pair.partnerships
                                .find(pair.id)
                                .orElseThrow()
                                .goOnUntil(SignedPair.SIGNED.plusYears(2)));

        as(mentor, () -> ending.begin(pair.id));
        db.inTransaction(() -> beginning(event(WindingDownBegan.class)));

        assertThat(as(mentor, () -> ending.windDown(pair.id)).done()).isZero();
    }

    @Test
    void eitherLeavesOnAnyDayAndThePartnerHearsItAsChosen() {
        ReviewId open = as(mentor, () -> reviewing.ask(pair.id));
        as(
                mentee,
                () ->
                        ending.leave(
                                pair.id,
                                Answers.NONE
                                        .with("tell", "the-coordinator-kindly")
                                        .with("thanks", "Thank you for listening")
                                        .with("again", "yes")));
        PartnershipEnded ended = event(PartnershipEnded.class);
        db.inTransaction(() -> closing(ended));

        assertThat(ended.kind()).isEqualTo(EndingKind.NO_FAULT_EXIT);
        assertThat(event(ExitTaken.class).coordinatorTells()).isTrue();
        assertThat(partnership().state()).isEqualTo(PartnershipState.ENDED);
        assertThat(as(mentor, () -> deciding.together(open)).state()).isEqualTo(ReviewState.CLOSED);
        assertThat(as(mentor, () -> ending.thanks(pair.id))).isNull();

        assertThat(as(grace, () -> exits.read(pair.id)).told()).isFalse();
        as(grace, () -> exits.settle(pair.id));

        assertThat(as(mentor, () -> ending.thanks(pair.id))).isEqualTo("Thank you for listening");
        assertThat(as(mentee, () -> ending.thanks(pair.id))).isNull();
        assertThatThrownBy(() -> as(mentor, () -> exits.read(pair.id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anExitIsSettledByACoordinatorOutsideTheReportingLine() {
        appoint(pair.menteesManager);
        as(
                mentor,
                () -> ending.leave(pair.id, Answers.NONE.with("tell", "the-coordinator-kindly")));
        var circle = db.make(JpaOwnCircle.class);
        var coordinators =
                db.make(ActingCoordinators.class, circle, pair.phases, db.make(JpaSchemes.class));

        assertThat(db.inTransaction(() -> coordinators.in(pair.phase, mentor, mentee)))
                .containsExactly(grace);
        assertThatThrownBy(() -> as(pair.menteesManager, () -> exits.settle(pair.id)))
                .hasMessage("ending.rule.another-coordinator");
        as(grace, () -> exits.settle(pair.id));
    }

    private void appoint(PersonId coordinator) {
        db.inTransaction(
                () ->
                        db.make(JpaSchemes.class)
                                .appoint(pair.phases.require(pair.phase).scheme(), coordinator));
    }

    @Test
    void thePairsPageCostsOneStatementBesideThePartnership() {
        as(mentee, () -> reviewing.ask(pair.id));
        caller.becomes(mentor);
        ReviewMoments moments = db.make(ReviewMoments.class, db.make(JpaReviews.class));

        assertThat(
                        db.statementsOf(
                                () -> {
                                    ending.factsOf(pair.id);
                                    moments.of(pair.partnerships.ofMember(pair.id, mentor));
                                }))
                .isEqualTo(2);
        EndingFacts facts = as(mentor, () -> ending.factsOf(pair.id));
        assertThat(facts.isReviewable()).isTrue();
        assertThatThrownBy(() -> as(grace, () -> ending.factsOf(pair.id)))
                .isInstanceOf(NotFound.class);
    }

    private ReviewId bothAnswer(String mentorWants, String menteeWants) {
        ReviewId id = as(mentor, () -> reviewing.ask(pair.id));
        as(mentor, () -> reviewing.answer(id, alone(mentorWants, "mentor’s words")));
        as(mentee, () -> reviewing.answer(id, alone(menteeWants, "mentee’s words")));
        return id;
    }

    private static Answers alone(String want, String words) {
        return Answers.NONE.with("goals-moved", "moving").with("helps", words).with("want", want);
    }

    private long versionOf(ReviewId id) {
        return ((Number) db.ask("SELECT version FROM review WHERE id = '" + id.value() + "'"))
                .longValue();
    }

    private Partnership partnership() {
        return db.inTransaction(() -> pair.partnerships.find(pair.id).orElseThrow());
    }

    private void beginning(WindingDownBegan event) {
        call(beginning, event);
    }

    private void closing(PartnershipEnded event) {
        call(closing, event);
    }

    /** Hands the event to its observer, as the container does. */
    private static void call(Object observer, Happened event) {
        try {
            var on = observer.getClass().getDeclaredMethod("on", event.getClass());
            on.setAccessible(true);
            on.invoke(observer, event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private <E extends Happened> E event(Class<E> type) {
        return fired.events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        caller.becomes(person);
        return db.inTransaction(work);
    }

    private void as(PersonId person, Runnable work) {
        caller.becomes(person);
        db.inTransaction(work);
    }

    private static final class NoTerms implements AgreedTerms {
        @Override
        public Map<PartnershipId, AgreementTerms> of(Collection<PartnershipId> partnerships) {
            return Map.of();
        }

        @Override
        public Optional<AgreementTerms> of(PartnershipId partnership) {
            return Optional.empty();
        }
    }
}
