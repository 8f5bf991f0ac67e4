package org.waymark.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.ending.EndingService;
import org.waymark.form.Answers;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.partnership.PairsAtWork;
import org.waymark.review.DecisionService;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewRound;
import org.waymark.review.ReviewService;
import org.waymark.shared.ClockOnTheWall;

class GoingOnAfterAll {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();

    private House house;
    private PairsAtWork.Two pair;

    @BeforeEach
    void aPairThatSigned() {
        var pairs = new PairsAtWork(db, clock);
        house = pairs.house;
        pair = pairs.signed();
    }

    @Test
    void nothingOfTheLastWeeksWaitsAnyMore() {
        house.as(pair.mentee(), () -> house.the(EndingService.class).begin(pair.id()));
        assertThat(waiting("wind-down")).isEqualTo(2L);

        decide(Answers.NONE.with("new-until", clock.today().plusMonths(18).toString()));

        assertThat(db.ask("SELECT state FROM partnership WHERE ending IS NULL"))
                .isEqualTo("ACTIVE");
        assertThat(waiting("wind-down")).isZero();
    }

    @Test
    void theNextReviewIsOnTheDayThatWasNamedLast() {
        decide(Answers.NONE.with("next-review", clock.today().plusDays(170).toString()));
        clock.passesDays(10);
        decide(Answers.NONE.with("next-review", clock.today().plusDays(60).toString()));
        clock.passesDays(53);

        house.as(null, () -> house.the(ReviewRound.class).round(clock.instant()));

        assertThat(db.ask("SELECT max(due_on) FROM review WHERE state = 'ALONE'"))
                .hasToString(clock.today().plusDays(7).toString());
    }

    private void decide(Answers more) {
        ReviewService reviews = house.the(ReviewService.class);
        DecisionService decisions = house.the(DecisionService.class);
        ReviewId id = house.as(pair.mentor(), () -> reviews.ask(pair.id()));
        Answers alone = Answers.NONE.with("goals-moved", "moving").with("want", "continue");
        house.as(pair.mentor(), () -> reviews.answer(id, alone));
        house.as(pair.mentee(), () -> reviews.answer(id, alone));
        house.as(
                pair.mentor(),
                () ->
                        decisions.write(
                                id,
                                Answers.NONE.with("decision", "continue").with(more),
                                decisions.together(id).version()));
        house.as(pair.mentee(), () -> decisions.agree(id, decisions.together(id).version()));
    }

    private static long waiting(String kind) {
        return (Long) db.ask("SELECT count(*) FROM waiting_item WHERE kind = '" + kind + "'");
    }
}
