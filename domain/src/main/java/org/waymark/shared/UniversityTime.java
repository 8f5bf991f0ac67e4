package org.waymark.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

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

    /**
     * The moment meant by a day and a time of day: the first of two where the clocks go back, none
     * in the hour that they skip in spring.
     */
    public static Optional<Instant> moment(LocalDate day, LocalTime time) {
        var local = LocalDateTime.of(day, time);
        return ZONE.getRules().getValidOffsets(local).isEmpty()
                ? Optional.empty()
                : Optional.of(local.atZone(ZONE).withEarlierOffsetAtOverlap().toInstant());
    }

    /** The same, refused at the field "time" where there is none. */
    public static Instant at(LocalDate day, LocalTime time) {
        return moment(day, time)
                .orElseThrow(() -> new RuleBroken("shared.rule.clocks-skip", time, day).at("time"));
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
