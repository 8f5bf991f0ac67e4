package org.waymark.release;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.waymark.partnership.Side;
import org.waymark.scheme.PhaseId;

/**
 * What a phase takes in a year, for those who plan it: by month, and by grade with its cost. Grades
 * in which fewer than {@link #FEWEST} people spent time stand together with the smallest of the
 * others, until they are enough; they have no cost of their own. Where all are too few, their time
 * isn't shown.
 */
public record PhaseTime(
        PhaseId phase,
        String name,
        ReportingYear year,
        boolean current,
        List<OfMonth> months,
        List<OfGrade> grades) {
    public static final int FEWEST = 3;

    public PhaseTime {
        months = List.copyOf(months);
        grades = List.copyOf(grades);
    }

    /**
     * @param mentors or null where too few mentors spent time in the year
     * @param mentees or null, likewise
     */
    public record OfMonth(YearMonth month, Minutes mentors, Minutes mentees) {}

    /**
     * @param grade its name, or null for those that stand together
     * @param people how many spent time
     * @param minutes or null where they are too few
     * @param cost in pounds, or null where the grade has no hourly cost
     */
    public record OfGrade(String grade, Side side, int people, Minutes minutes, BigDecimal cost) {
        public boolean isShown() {
            return minutes != null;
        }
    }
}
