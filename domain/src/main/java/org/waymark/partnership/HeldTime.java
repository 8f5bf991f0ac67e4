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

    /** Only the holds that began after this day: what was written on it knew the earlier ones. */
    public HeldTime after(LocalDate day) {
        return new HeldTime(holds.stream().filter(hold -> hold.begunOn().isAfter(day)).toList());
    }

    public int days() {
        return holds.stream().mapToInt(Stretch::days).sum();
    }
}
