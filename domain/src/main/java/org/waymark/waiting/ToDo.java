package org.waymark.waiting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.waymark.people.PersonCard;

/**
 * What the home page shows: what waits for the person, soonest first under headings by day, what
 * others do for them, and the dates ahead.
 */
public record ToDo(
        LocalDate today, List<Group> groups, List<ForOthers> others, List<Ahead> comingUp) {

    /** The headings, in their order. What is overdue is for today. */
    public enum When {
        TODAY,
        TOMORROW,
        THIS_WEEK,
        NEXT_WEEK,
        LATER,
        NO_DATE;

        static When of(LocalDate due, LocalDate today) {
            if (due == null) {
                return NO_DATE;
            }
            LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            if (!due.isAfter(today)) {
                return TODAY;
            } else if (due.equals(today.plusDays(1))) {
                return TOMORROW;
            } else if (!due.isAfter(sunday)) {
                return THIS_WEEK;
            }
            return due.isAfter(sunday.plusWeeks(1)) ? LATER : NEXT_WEEK;
        }
    }

    public record Group(When when, List<Task> tasks) {}

    /**
     * One thing to do.
     *
     * @param kind names its sentences: {@code waiting.<kind>.title}
     * @param other who is named in them, or null
     * @param dueOn or null
     */
    public record Task(
            String kind,
            PersonCard other,
            LocalDate dueOn,
            boolean overdue,
            Instant since,
            String link) {}

    /** Something another person is to do, which this one waits for. */
    public record ForOthers(String kind, PersonCard person, LocalDate dueOn, Instant since) {}

    /** A date ahead. */
    public record Ahead(
            String key, PersonCard other, Instant from, Instant until, String place, String link) {}

    public int count() {
        return groups.stream().mapToInt(group -> group.tasks().size()).sum();
    }
}
