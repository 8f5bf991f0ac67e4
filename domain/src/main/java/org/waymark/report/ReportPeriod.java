package org.waymark.report;

import java.time.LocalDate;
import org.waymark.partnership.HeldTime;
import org.waymark.scheme.ReportRhythm;

/**
 * The days that one report tells of, both included. Periods follow each other without a gap from
 * the day of the signing; a report falls due on the day after its period [3].
 *
 * @param number counts from 1
 */
public record ReportPeriod(int number, LocalDate from, LocalDate until) {
    private static final int FORTNIGHT = 14;

    /** How long before its end a period can be written about. */
    private static final int DAYS_TO_WRITE = 3;

    /** The period of this number in a partnership that was signed on this day. */
    public static ReportPeriod of(ReportRhythm rhythm, LocalDate signedOn, int number) {
        LocalDate from = number == 1 ? signedOn : fallsDue(rhythm, signedOn, number - 1);
        return new ReportPeriod(number, from, fallsDue(rhythm, signedOn, number).minusDays(1));
    }

    /**
     * The same period where the partnership stood still: what lies after the first day of a hold
     * comes so many days later, and the days of a hold within it make it longer.
     */
    ReportPeriod moved(HeldTime held) {
        return new ReportPeriod(number, held.moved(from), held.moved(fallsDue()).minusDays(1));
    }

    /**
     * Months are counted from day 28 itself, never from the last report, so that a short February
     * doesn't pull every later report to the 28th.
     */
    private static LocalDate fallsDue(ReportRhythm rhythm, LocalDate signedOn, int number) {
        return switch (rhythm) {
            case FORTNIGHTLY -> signedOn.plusDays((long) number * FORTNIGHT);
            case FIRST_MONTH_THEN_MONTHLY ->
                    number <= 2
                            ? signedOn.plusDays((long) number * FORTNIGHT)
                            : signedOn.plusDays(2L * FORTNIGHT).plusMonths(number - 2L);
            case OFF -> throw new IllegalArgumentException("this phase has no reports");
        };
    }

    public LocalDate fallsDue() {
        return until.plusDays(1);
    }

    /** From when on it can be written. */
    public LocalDate opens() {
        return fallsDue().minusDays(DAYS_TO_WRITE);
    }
}
