package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ending.EndingService;
import org.waymark.ending.WindDownStep;
import org.waymark.form.Answers;
import org.waymark.partnership.PartnershipId;
import org.waymark.review.DecisionService;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewService;

/** One pair has reviewed and winds down; of another pair one has left, without blame. */
@ApplicationScoped
public class PartingWell implements Act {
    private static final String PAUL = "Paul Stroud";
    private static final String BEN = "Ben Carter";
    private static final String LINDA = "Linda Boyle";
    private static final String DAN = "Dan Whitlock";

    @Inject Stage stage;
    @Inject Rehearsed rehearsed;
    @Inject ReviewService reviews;
    @Inject DecisionService decisions;
    @Inject EndingService endings;

    @Override
    public List<Scene> scenes() {
        var scenes = new ArrayList<Scene>();
        scenes.addAll(
                rehearsed.begin(PAUL, BEN, 72, "Finish the qualification, and use what it says."));
        scenes.add(met(PAUL, BEN, 63));
        scenes.add(met(PAUL, BEN, 37));
        scenes.add(Scene.of("Ben and Paul look back", 12, "14:30", this::lookBack));
        scenes.add(Scene.of("Ben and Paul wind down", 10, "10:15", this::windDown));
        scenes.addAll(rehearsed.begin(LINDA, DAN, 68, "Be heard by heads of school."));
        scenes.add(met(LINDA, DAN, 57));
        scenes.add(Scene.of("Dan leaves, without blame", 25, "17:40", this::leave));
        return scenes;
    }

    private Scene met(String mentor, String mentee, int daysAgo) {
        return rehearsed.meet(
                mentor,
                mentor,
                mentee,
                daysAgo,
                Answers.NONE
                        .with("discussed", "What went well, and what to leave alone.")
                        .with("minutes-meeting", "60"));
    }

    private PartnershipId pair() {
        return stage.pair(PAUL, BEN);
    }

    private void lookBack() {
        ReviewId review = stage.as(BEN, () -> reviews.ask(pair()));
        stage.does(BEN, () -> reviews.answer(review, alone("met", "wind-down")));
        stage.does(PAUL, () -> reviews.answer(review, alone("met", "wind-down")));
        stage.does(BEN, () -> decisions.share(review));
        stage.does(PAUL, () -> decisions.share(review));
    }

    private static Answers alone(String goals, String want) {
        return Answers.NONE
                .with("goals-moved", goals)
                .with("helps", "Plans on one page.")
                .with("want", want);
    }

    /** While a review is open, asking for one finds it. */
    private void windDown() {
        ReviewId review = stage.as(BEN, () -> reviews.ask(pair()));
        stage.does(
                BEN,
                () ->
                        decisions.write(
                                review,
                                Answers.NONE
                                        .with("since", "The qualification is done.")
                                        .with("decision", "wind-down"),
                                stage.as(BEN, () -> decisions.together(review)).version()));
        stage.does(PAUL, () -> decisions.agree(review, decisions.together(review).version()));
        stage.does(PAUL, () -> endings.mark(pair(), WindDownStep.LAST_REVIEW, true));
    }

    private void leave() {
        stage.does(
                DAN,
                () ->
                        endings.leave(
                                stage.pair(LINDA, DAN),
                                Answers.NONE
                                        .with("tell", "the-coordinator-kindly")
                                        .with("thanks", "Thank you for your time.")
                                        .with("again", "later")));
    }
}
