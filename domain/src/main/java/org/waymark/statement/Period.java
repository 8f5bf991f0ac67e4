package org.waymark.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.release.ReportingYear;
import org.waymark.shared.RuleBroken;

/**
 * The months that a statement speaks of, the first and the last among them, by the university's
 * clocks.
 */
public record Period(YearMonth first, YearMonth last) {
    /** So many months at most: a statement says what somebody did lately. */
    public static final int MOST_MONTHS = 36;

    /**
     * @throws RuleBroken at {@code until}, where the last month is before the first or too late
     */
    public Period {
        if (last.isBefore(first)) {
            throw new RuleBroken("statement.rule.ends-before-it-begins").at("until");
        }
        if (!first.plusMonths(MOST_MONTHS).isAfter(last)) {
            throw new RuleBroken("statement.rule.too-long", MOST_MONTHS).at("until");
        }
    }

    /** The last twelve months, with this one. */
    public static Period before(LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return new Period(now.minusMonths(11), now);
    }

    public LocalDate from() {
        return first.atDay(1);
    }

    /** Its last day. */
    public LocalDate until() {
        return last.atEndOfMonth();
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** The reporting years in which its months lie; four at most. */
    List<ReportingYear> years() {
        int begins = ReportingYear.of(from()).startsIn();
        int ends = ReportingYear.of(until()).startsIn();
        return IntStream.rangeClosed(begins, ends).mapToObj(ReportingYear::new).toList();
    }
}
