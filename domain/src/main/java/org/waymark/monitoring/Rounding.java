package org.waymark.monitoring;

/**
 * HESA's rounding and suppression: numbers of people to the nearest 5, so that 0, 1 and 2 become 0;
 * no percentage of fewer than 22.5 people. (Its rule for means, none of 7 people or fewer, has
 * nothing to do here: no mean is shown.) Percentages are taken of the rounded numbers, or they
 * would tell the exact ones.
 */
public final class Rounding {
    static final int STEP = 5;

    /** 22.5 lies where rounding turns from 20 to 25, so the rounded number is enough to tell. */
    static final int FEWEST_FOR_A_PERCENTAGE = 25;

    private Rounding() {}

    public static int rounded(int people) {
        return (people + 2) / STEP * STEP;
    }

    /** The fewest that become this number. */
    static int fewest(int rounded) {
        return Math.max(0, rounded - 2);
    }

    /** The most that become this number. */
    static int most(int rounded) {
        return rounded + 2;
    }

    static boolean isEnough(int people) {
        return rounded(people) >= FEWEST_FOR_A_PERCENTAGE;
    }

    /**
     * A whole percentage, or null where there may be none: of too few, or of something not shown.
     *
     * @param part rounded, or null where it isn't shown
     * @param whole rounded, or null where it isn't shown
     */
    public static Integer percentage(Integer part, Integer whole) {
        return part == null || whole == null || whole < FEWEST_FOR_A_PERCENTAGE
                ? null
                : (int) Math.min(100, Math.round(100.0 * part / whole));
    }
}
