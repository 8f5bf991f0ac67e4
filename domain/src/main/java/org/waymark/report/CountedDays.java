package org.waymark.report;

import java.time.LocalDate;
import java.time.Month;

/**
 * The days over which a head's figures count. They are few and fixed, so that nobody tells two
 * counts from each other by moving a day. A year is HESA's, from 1 August.
 */
public enum CountedDays {
    THIS_YEAR,
    LAST_YEAR,
    LAST_WEEKS;

    private static final int WEEKS = 12;

    LocalDate from(LocalDate today) {
        return switch (this) {
            case THIS_YEAR -> beginningOfYear(today);
            case LAST_YEAR -> beginningOfYear(today).minusYears(1);
            case LAST_WEEKS -> today.minusWeeks(WEEKS).plusDays(1);
        };
    }

    /** Included; never later than today. */
    LocalDate until(LocalDate today) {
        return this == LAST_YEAR ? beginningOfYear(today).minusDays(1) : today;
    }

    private static LocalDate beginningOfYear(LocalDate day) {
        LocalDate august = LocalDate.of(day.getYear(), Month.AUGUST, 1);
        return day.isBefore(august) ? august.minusYears(1) : august;
    }
}
