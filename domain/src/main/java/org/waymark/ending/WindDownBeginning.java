package org.waymark.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.WindingDownBegan;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.UniversityTime;

/** When the last weeks begin, by whatever way, the pair gets its list. */
@ApplicationScoped
public class WindDownBeginning {
    static final String FORM = "wind-down";

    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject Endings endings;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    protected WindDownBeginning() {}

    void on(@Observes WindingDownBegan event) {
        Partnership pair = partnerships.find(event.partnership()).orElseThrow(NotFound::new);
        LocalDate today = UniversityTime.today(clock);
        int days = (int) ChronoUnit.DAYS.between(today, pair.windDownUntil().orElse(today));
        List<WindDownTask> tasks =
                Arrays.stream(WindDownStep.values())
                        .map(step -> new WindDownTask(pair.id(), step, step.dueOn(today, days)))
                        .toList();
        endings.forgetTasks(pair.id());
        WindDown windDown =
                endings.windDownOf(pair.id())
                        .orElseGet(
                                () ->
                                        new WindDown(
                                                pair.id(),
                                                phases.require(pair.phase()).form(FORM)));
        endings.add(windDown, tasks);
        happened.fire(
                new WindDownListed(
                        event.by(),
                        pair.id(),
                        pair.mentor(),
                        pair.mentee(),
                        tasks.size(),
                        tasks.get(0).dueOn()));
    }
}
