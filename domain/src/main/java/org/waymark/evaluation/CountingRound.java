package org.waymark.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;

/**
 * Each week, takes answers into the results: never fewer than eight of a wave at once, and none
 * that its author had less than a week to change. Answers are kept for five years.
 */
@ApplicationScoped
public class CountingRound implements Round {
    private static final int YEARS_KEPT = 5;

    @Inject Replies replies;
    @Inject Baselines baselines;

    protected CountingRound() {}

    @Override
    public String name() {
        return "questionnaires-counted";
    }

    @Override
    public Every every() {
        return Every.WEEK;
    }

    @Override
    public void round(Instant now) {
        replies.countAndRest(Steps.FEWEST);
        baselines.countAndRest(Steps.FEWEST);
        replies.eraseOfPhasesOverBefore(UniversityTime.dateOf(now).minusYears(YEARS_KEPT));
    }
}
