package org.waymark.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The holds of a partnership that are over, as what they do to its dates.
 *
 * @param holds in their order
 */
public record HeldTime(List<Stretch> holds) {
    public static final HeldTime NONE = new HeldTime(List.of());

    public HeldTime {
        holds = holds.stream().sorted(Comparator.comparing(Stretch::begunOn)).toList();
    }

    /** From the first day that doesn't count; days whole, none where it ended on that day. */
    public record Stretch(LocalDate begunOn, int days) {}

    /** As one that is over does it. */
    public static Stretch stretch(Hold over) {
        return new Stretch(over.begunOn(), over.days());
    }

    /** When what was meant for this day falls due, were there no other holds than these. */
    public LocalDate moved(LocalDate meant) {
        LocalDate day = meant;
        for (Stretch hold : holds) {
            if (!day.isBefore(hold.begunOn())) {
                day = day.plusDays(hold.days());
            }
        }
        return day;
    }

    /** For which day that was meant which falls due on this one; undoes {@link #moved}. */
    public LocalDate meant(LocalDate due) {
        LocalDate day = due;
        for (int i = holds.size() - 1; i >= 0; i--) {
            Stretch hold = holds.get(i);
            if (!day.isBefore(hold.begunOn().plusDays(hold.days()))) {
                day = day.minusDays(hold.days());
            } else if (day.isAfter(hold.begunOn())) {
                day = hold.begunOn();
            }
        }
        return day;
    }

    /** Only the holds from this day on: what was said on it knew of the earlier ones. */
    public HeldTime since(LocalDate day) {
        return new HeldTime(holds.stream().filter(hold -> !hold.begunOn().isBefore(day)).toList());
    }
}
