package org.waymark.scheme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The days on which a pair looks back by the rules of its phase, whatever it agrees besides. */
public final class ReviewPlan {
    private ReviewPlan() {}

    /**
     * @param until the last day, or null while nobody knows it
     */
    public static List<LocalDate> dates(PhaseRules rules, LocalDate from, LocalDate until) {
        var dates = new TreeSet<LocalDate>();
        rules.reviewInWeeks().forEach(week -> dates.add(from.plusWeeks(week)));
        if (until != null) {
            long days = ChronoUnit.DAYS.between(from, until);
            if (rules.reviewHalfway()) {
                dates.add(from.plusDays(days / 2));
            }
            for (int cycle = 1; cycle <= rules.cycles() && rules.cycles() > 1; cycle++) {
                dates.add(from.plusDays(days * cycle / rules.cycles()));
            }
            rules.reviewWeeksBeforeEnd().ifPresent(weeks -> dates.add(until.minusWeeks(weeks)));
        }
        dates.removeIf(date -> !date.isAfter(from) || until != null && date.isAfter(until));
        return List.copyOf(dates);
    }

    /**
     * The same dates, and others in between where they lie further apart than the rules let them.
     * While nobody knows the last day, the first of them.
     */
    public static List<LocalDate> closeEnough(
            PhaseRules rules, Collection<LocalDate> dates, LocalDate from, LocalDate until) {
        var all = new TreeSet<>(dates);
        if (rules.reviewEveryWeeks().isPresent()) {
            int weeks = rules.reviewEveryWeeks().getAsInt();
            LocalDate last = until == null ? from.plusWeeks(weeks + 1) : until;
            LocalDate next = from;
            while (next.plusWeeks(weeks).isBefore(last)) {
                LocalDate latest = all.floor(next.plusWeeks(weeks));
                next = latest != null && latest.isAfter(next) ? latest : next.plusWeeks(weeks);
                all.add(next);
            }
        }
        return List.copyOf(all);
    }
}
