package org.waymark.release;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The twelve months from August to July in which universities report.
 *
 * @param startsIn the calendar year of its August
 */
public record ReportingYear(int startsIn) {
    public static ReportingYear of(LocalDate day) {
        return new ReportingYear(
                day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate from() {
        return LocalDate.of(startsIn, Month.AUGUST, 1);
    }

    /** Its last day. */
    public LocalDate until() {
        return from().plusYears(1).minusDays(1);
    }

    public List<YearMonth> months() {
        YearMonth first = YearMonth.of(startsIn, Month.AUGUST);
        return IntStream.range(0, 12).mapToObj(first::plusMonths).toList();
    }

    public ReportingYear before() {
        return new ReportingYear(startsIn - 1);
    }

    public ReportingYear after() {
        return new ReportingYear(startsIn + 1);
    }
}
