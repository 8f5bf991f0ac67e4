package org.waymark.release;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.waymark.partnership.Side;

/**
 * What a phase takes in a year, for those who plan it: by month, and by grade with its cost. Grades
 * in which fewer than {@link #FEWEST} people spent time stand together, so that nobody's own time
 * is read off; they have no cost of their own.
 */
public record PhaseTime(
        ReleaseLists.PhaseRead phase,
        ReportingYear year,
        boolean current,
        List<OfMonth> months,
        List<OfGrade> grades) {
    public static final int FEWEST = 3;

    public PhaseTime {
        months = List.copyOf(months);
        grades = List.copyOf(grades);
    }

    public record OfMonth(YearMonth month, Minutes mentors, Minutes mentees) {}

    /**
     * @param grade its name, or null for those that stand together
     * @param people how many spent time
     * @param cost in pounds, or null where the grade has no hourly cost
     */
    public record OfGrade(String grade, Side side, int people, Minutes minutes, BigDecimal cost) {}

    public Minutes mentors() {
        return months.stream().map(OfMonth::mentors).reduce(Minutes.NONE, Minutes::plus);
    }

    public Minutes mentees() {
        return months.stream().map(OfMonth::mentees).reduce(Minutes.NONE, Minutes::plus);
    }
}
