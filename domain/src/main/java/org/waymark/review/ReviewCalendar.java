package org.waymark.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.waymark.partnership.HeldTime;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.ReviewPlan;

/**
 * When a pair looks back: at the dates of the agreement, and on those by the phase's rules. A date
 * by rule that lies near an agreed one is that one.
 */
final class ReviewCalendar {
    /** How long before the day the two are asked to begin. */
    static final int OPENS_DAYS_BEFORE = 7;

    private static final int NEAR_DAYS = 14;

    /** A review that was decided this shortly before a date has served for it. */
    private static final int SERVES_DAYS = 28;

    private ReviewCalendar() {}

    /**
     * The dates between the first and the last day, in their order.
     *
     * @param lastDecidedOn of the reviews so far, or null: the longest gap counts from it too
     * @param held whose days don't count: not towards half of the way, nor in a gap
     */
    static List<LocalDate> dates(
            LocalDate from,
            LocalDate until,
            Collection<LocalDate> agreed,
            PhaseRules rules,
            LocalDate lastDecidedOn,
            HeldTime held) {
        LocalDate last = held.meant(until);
        var dates = new TreeSet<LocalDate>();
        agreed.forEach(date -> dates.add(held.meant(date)));
        ReviewPlan.dates(rules, from, last).forEach(date -> addUnlessNear(dates, date));
        dates.removeIf(date -> date.isBefore(from) || date.isAfter(last));
        LocalDate since = lastDecidedOn == null ? from : held.meant(lastDecidedOn);
        return ReviewPlan.closeEnough(rules, dates, since, last).stream().map(held::moved).toList();
    }

    private static void addUnlessNear(TreeSet<LocalDate> dates, LocalDate date) {
        boolean near =
                dates.stream()
                        .anyMatch(one -> Math.abs(ChronoUnit.DAYS.between(one, date)) <= NEAR_DAYS);
        if (!near) {
            dates.add(date);
        }
    }

    /**
     * The date for which a review is to be opened today, if any: the latest that is near enough and
     * wasn't served.
     *
     * @param lastDueOn of the reviews so far, or null
     * @param lastDecidedOn of the reviews so far, or null
     */
    static Optional<LocalDate> toOpen(
            List<LocalDate> dates, LocalDate today, LocalDate lastDueOn, LocalDate lastDecidedOn) {
        return dates.stream()
                .filter(date -> !date.minusDays(OPENS_DAYS_BEFORE).isAfter(today))
                .reduce((earlier, later) -> later)
                .filter(date -> lastDueOn == null || lastDueOn.isBefore(date))
                .filter(
                        date ->
                                lastDecidedOn == null
                                        || lastDecidedOn.isBefore(date.minusDays(SERVES_DAYS)));
    }
}
