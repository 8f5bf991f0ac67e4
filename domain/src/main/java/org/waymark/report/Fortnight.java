package org.waymark.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Two weeks from a Monday, the same for everybody: so a manager reads all reports of the team
 * together and can turn back.
 */
public record Fortnight(LocalDate from) {
    private static final LocalDate A_FIRST_DAY = LocalDate.of(2024, 1, 1);

    public Fortnight {
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long weeks = ChronoUnit.WEEKS.between(A_FIRST_DAY, monday);
        from = monday.minusWeeks(Math.floorMod(weeks, 2));
    }

    /** The fortnight in which the day lies. */
    public static Fortnight of(LocalDate day) {
        return new Fortnight(day);
    }

    public LocalDate until() {
        return from.plusDays(13);
    }

    public Fortnight before() {
        return new Fortnight(from.minusWeeks(2));
    }

    public Fortnight after() {
        return new Fortnight(from.plusWeeks(2));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until());
    }
}
