package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import org.waymark.rounds.Rounds;
import org.waymark.shared.UniversityTime;
import org.waymark.shared.WaymarkClock;

/**
 * Lives the twelve weeks before today: moves the clock to the first scene and from there day by
 * day, so that everything that falls due in between happens as it would have. A start that was cut
 * short goes on with the first scene that wasn't lived.
 */
@ApplicationScoped
public class Story {
    private static final Logger LOG = Logger.getLogger(Story.class.getName());

    @Inject Stage stage;
    @Inject WaymarkClock clock;
    @Inject Rounds rounds;
    @Inject OneChapter one;
    @Inject @Any Instance<Act> acts;

    /** Does nothing where the clock can't be moved: then there is a university without a story. */
    void live() {
        if (!clock.canBeMoved()) {
            return;
        }
        List<Scene> left = left();
        if (left.isEmpty()) {
            return;
        }
        clock.moveBack();
        stage.begin(UniversityTime.today(clock));
        left.sort(Comparator.comparing(scene -> stage.moment(scene.daysAgo(), scene.at())));
        clock.moveTo(stage.moment(left.get(0).daysAgo(), left.get(0).at()));
        for (Scene scene : left) {
            passTimeTo(scene);
            live(scene);
        }
        while (clock.isBehind()) {
            aDayPasses();
        }
        clock.moveBack();
        rounds.go();
        LOG.info(() -> "The demonstration has lived " + left.size() + " scenes");
    }

    private void live(Scene scene) {
        try {
            one.live(scene);
        } catch (RuntimeException refused) {
            throw new IllegalStateException("The scene “" + scene.name() + "” failed", refused);
        }
    }

    private List<Scene> left() {
        var left = new ArrayList<Scene>();
        for (Act act : acts) {
            for (Scene scene : act.scenes()) {
                if (!one.isLived(scene.name())) {
                    left.add(scene);
                }
            }
        }
        return left;
    }

    private void passTimeTo(Scene scene) {
        var moment = stage.moment(scene.daysAgo(), scene.at());
        while (clock.instant().plus(Duration.ofDays(1)).isBefore(moment)) {
            aDayPasses();
        }
        if (clock.instant().isBefore(moment)) {
            clock.moveTo(moment);
            rounds.go();
        }
    }

    private void aDayPasses() {
        clock.move(Duration.ofDays(1));
        rounds.go();
    }
}
