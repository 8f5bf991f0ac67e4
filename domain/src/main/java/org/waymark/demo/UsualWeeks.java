package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.waymark.calendar.UsualTimesService;
import org.waymark.calendar.Week;

/** Tom says when he can usually meet, unless a visitor has said it for him; Amara hasn't yet. */
@ApplicationScoped
public class UsualWeeks implements Act {
    @Inject Stage stage;
    @Inject UsualTimesService times;

    protected UsualWeeks() {}

    @Override
    public List<Scene> scenes() {
        return List.of(
                says(
                        "Tom Hargreaves",
                        span(DayOfWeek.TUESDAY, "10:00", "12:00"),
                        span(DayOfWeek.TUESDAY, "14:00", "17:00"),
                        span(DayOfWeek.WEDNESDAY, "13:00", "16:30"),
                        span(DayOfWeek.FRIDAY, "09:30", "12:30")));
    }

    private Scene says(String name, Week.Span... spans) {
        return Scene.of(
                name + " says when to meet",
                2,
                "12:35",
                () ->
                        stage.does(
                                name,
                                () -> {
                                    if (!times.mine().isSaid()) {
                                        times.say(new Week(List.of(spans)));
                                    }
                                }));
    }

    private static Week.Span span(DayOfWeek day, String from, String until) {
        return new Week.Span(day, LocalTime.parse(from), LocalTime.parse(until));
    }
}
