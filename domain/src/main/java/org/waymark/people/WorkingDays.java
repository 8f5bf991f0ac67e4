package org.waymark.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/** Monday to Friday, less the institution's closure days. Every deadline counts in these. */
@ApplicationScoped
public class WorkingDays {
    @Inject ClosureDays closures;

    protected WorkingDays() {}

    /** Working days of an institution that is closed on these days; for tests and plans. */
    public static WorkingDays closedOn(Collection<LocalDate> closed) {
        Set<LocalDate> days = Set.copyOf(closed);
        WorkingDays workingDays = new WorkingDays();
        workingDays.closures =
                new ClosureDays() {
                    @Override
                    public Set<LocalDate> between(LocalDate first, LocalDate last) {
                        return days;
                    }

                    @Override
                    public void add(Collection<ClosureDay> more) {
                        throw new UnsupportedOperationException();
                    }
                };
        return workingDays;
    }

    /**
     * The working day that lies this many working days after the day: one working day after a
     * Friday is Monday, and so it is after a Saturday.
     */
    public LocalDate after(LocalDate day, int workingDays) {
        Set<LocalDate> closed = closures.between(day, day.plusDays(3L * workingDays + 60));
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached, closed)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days lie after the first day, up to and including the last. */
    public int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        Set<LocalDate> closed = closures.between(first, last);
        return (int)
                first.datesUntil(last.plusDays(1))
                        .skip(1)
                        .filter(day -> isWorkingDay(day, closed))
                        .count();
    }

    /** Which days are working days, from the first to the last, read once. */
    public Predicate<LocalDate> known(LocalDate first, LocalDate last) {
        Set<LocalDate> closed = closures.between(first, last);
        return day -> isWorkingDay(day, closed);
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, closures.between(day, day));
    }

    private static boolean isWorkingDay(LocalDate day, Set<LocalDate> closed) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(day);
    }
}
