package org.waymark.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/**
 * When a person can usually meet in a week, by the university's clocks, so that a time in summer
 * and the same in winter are both meant. It is a hint and forbids nothing. Nothing said is not
 * "never".
 */
public record Week(List<Span> spans) {
    public static final Week UNSAID = new Week(List.of());
    private static final Duration SHORTEST = Duration.ofMinutes(10);

    public Week {
        spans =
                spans.stream()
                        .sorted(Comparator.comparing(Span::day).thenComparing(Span::from))
                        .toList();
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).day() == spans.get(i - 1).day()
                    && spans.get(i).from().isBefore(spans.get(i - 1).until())) {
                throw new RuleBroken("calendar.rule.overlap", spans.get(i).from());
            }
        }
    }

    public boolean isSaid() {
        return !spans.isEmpty();
    }

    /** Whether this much time from then on lies in one of the spans; also where none is said. */
    public boolean allows(Instant begins, int minutes) {
        ZonedDateTime from = begins.atZone(UniversityTime.ZONE);
        ZonedDateTime until = from.plusMinutes(minutes);
        return !isSaid()
                || from.toLocalDate().equals(until.toLocalDate())
                        && spans.stream()
                                .anyMatch(
                                        span ->
                                                span.day() == from.getDayOfWeek()
                                                        && span.holds(
                                                                from.toLocalTime(),
                                                                until.toLocalTime()));
    }

    public List<Span> on(DayOfWeek day) {
        return spans.stream().filter(span -> span.day() == day).toList();
    }

    /** A stretch of one day of the week. */
    public record Span(DayOfWeek day, LocalTime from, LocalTime until) {
        public Span {
            if (from.plus(SHORTEST).isAfter(until) || from.plus(SHORTEST).isBefore(from)) {
                throw new RuleBroken("calendar.rule.until-after-from", from);
            }
        }

        boolean holds(LocalTime begins, LocalTime ends) {
            return !begins.isBefore(from) && !ends.isAfter(until) && !ends.isBefore(begins);
        }
    }
}
