package org.waymark.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.waymark.calendar.Week;
import org.waymark.web.text.Texts;

/** A week as people say it, a day a line. */
@Named
@ApplicationScoped
public class WeekWords {
    @Inject Texts texts;

    /** "Mondays, 09:00 to 12:00 and 14:00 to 16:00". */
    public List<String> lines(Week week) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> !week.on(day).isEmpty())
                .map(day -> texts.of("calendar.week.line", day(day), spans(week.on(day))))
                .toList();
    }

    private String day(DayOfWeek day) {
        return texts.of("calendar.days." + day);
    }

    private List<String> spans(List<Week.Span> spans) {
        return spans.stream()
                .map(span -> texts.of("calendar.week.span", span.from(), span.until()))
                .toList();
    }
}
