package org.waymark.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.waymark.calendar.Week;
import org.waymark.shared.RuleBroken;

/** A working week as it is being typed: up to two stretches a day. */
public class TypedWeek {
    private static final List<DayOfWeek> DAYS =
            List.of(
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY);

    private final List<Day> days;

    TypedWeek(Week said) {
        days = DAYS.stream().map(day -> new Day(day, said.on(day))).toList();
    }

    Week week() {
        var spans = new ArrayList<Week.Span>();
        for (int i = 0; i < days.size(); i++) {
            spans.addAll(days.get(i).spans("days:" + i + ":"));
        }
        return new Week(spans);
    }

    public List<Day> getDays() {
        return days;
    }

    /** One day. */
    public static class Day {
        private final DayOfWeek day;
        private final Stretch first = new Stretch();
        private final Stretch second = new Stretch();

        Day(DayOfWeek day, List<Week.Span> said) {
            this.day = day;
            if (!said.isEmpty()) {
                first.take(said.get(0));
            }
            if (said.size() > 1) {
                second.take(said.get(1));
            }
        }

        private List<Week.Span> spans(String field) {
            var spans = new ArrayList<Week.Span>();
            first.addTo(spans, day, field + "from");
            second.addTo(spans, day, field + "again");
            try {
                new Week(spans);
            } catch (RuleBroken overlap) {
                throw overlap.at(field + "again");
            }
            return spans;
        }

        public DayOfWeek getDay() {
            return day;
        }

        public Stretch getFirst() {
            return first;
        }

        public Stretch getSecond() {
            return second;
        }
    }

    /** From when until when. */
    public static class Stretch {
        private LocalTime from;
        private LocalTime until;

        private void take(Week.Span span) {
            from = span.from();
            until = span.until();
        }

        private void addTo(List<Week.Span> spans, DayOfWeek day, String field) {
            if (from == null && until == null) {
                return;
            }
            if (from == null || until == null) {
                throw new RuleBroken("calendar.rule.both-times").at(field);
            }
            try {
                spans.add(new Week.Span(day, from, until));
            } catch (RuleBroken order) {
                throw order.at(field);
            }
        }

        public LocalTime getFrom() {
            return from;
        }

        public void setFrom(LocalTime from) {
            this.from = from;
        }

        public LocalTime getUntil() {
            return until;
        }

        public void setUntil(LocalTime until) {
            this.until = until;
        }
    }
}
