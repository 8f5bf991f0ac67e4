package org.waymark.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What became of the reports that fell due, two weeks by two weeks, the oldest first; and what
 * those that were sent to this manager told. A report counts in the two weeks in which it was due.
 */
public record TeamTrend(List<Span> spans) {
    /** Half a year. */
    private static final int LENGTH = 13;

    public TeamTrend {
        spans = List.copyOf(spans);
    }

    /** The first day of the trend that ends with these two weeks. */
    static LocalDate firstDay(Fortnight last) {
        return all(last).get(0).from();
    }

    static TeamTrend of(Collection<DueReports> rows, Fortnight last, LocalDate today) {
        return new TeamTrend(
                all(last).stream()
                        .map(
                                fortnight ->
                                        span(
                                                fortnight,
                                                rows.stream()
                                                        .filter(row -> fortnight.holds(row.dueOn()))
                                                        .toList(),
                                                today))
                        .toList());
    }

    private static Span span(Fortnight fortnight, List<DueReports> rows, LocalDate today) {
        List<DueReports> sent = rows.stream().filter(row -> row.state().isSent()).toList();
        List<DueReports> late = rows.stream().filter(row -> row.areLateOn(today)).toList();
        return new Span(
                fortnight,
                sum(rows, DueReports::count),
                sum(sent, DueReports::count),
                sum(late, DueReports::count),
                sum(sent, DueReports::meetingsHeld),
                sum(sent, DueReports::minutesUsed));
    }

    private static int sum(List<DueReports> rows, ToIntFunction<DueReports> number) {
        return rows.stream().mapToInt(number).sum();
    }

    private static List<Fortnight> all(Fortnight last) {
        List<Fortnight> backwards = Stream.iterate(last, Fortnight::before).limit(LENGTH).toList();
        return backwards.stream()
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }

    /** Whether there is anything to tell. */
    public boolean hasReports() {
        return spans.stream().anyMatch(span -> span.due() > 0);
    }

    /**
     * Two weeks.
     *
     * @param sent those of the due that this manager has
     * @param late those of the due that the mentor still has to write
     */
    public record Span(
            Fortnight fortnight, int due, int sent, int late, int meetingsHeld, int minutesUsed) {}
}
