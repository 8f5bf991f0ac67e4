package org.waymark.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time zone in which the university lives: dates, deadlines and recurrences are meant in it.
 */
public final class UniversityTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private UniversityTime() {}

    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first moment of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /**
     * The last moment in which something due on the day is still in time: just before the next day.
     */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
