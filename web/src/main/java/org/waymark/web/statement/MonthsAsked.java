package org.waymark.web.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.waymark.statement.Period;

/** The months in an address, whichever is first; anything else means the last twelve. */
final class MonthsAsked {
    private MonthsAsked() {}

    static Period of(String from, String until, LocalDate today) {
        Period usual = Period.before(today);
        try {
            YearMonth one = from == null ? usual.first() : YearMonth.parse(from);
            YearMonth other = until == null ? usual.last() : YearMonth.parse(until);
            boolean turned = other.isBefore(one);
            YearMonth first = turned ? other : one;
            YearMonth last = turned ? one : other;
            return first.plusMonths(Period.MOST_MONTHS).isAfter(last)
                    ? new Period(first, last)
                    : usual;
        } catch (DateTimeException noMonth) {
            return usual;
        }
    }
}
