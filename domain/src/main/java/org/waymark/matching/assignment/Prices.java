package org.waymark.matching.assignment;

/** Prices of places: the dual values of mentors while the solver is at work. */
final class Prices {
    /** What no mentee would pay, and no sum of what they would pay comes near. */
    static final long OUT_OF_REACH = 1L << 60;

    private Prices() {}

    static boolean isInReach(long price) {
        return price < OUT_OF_REACH;
    }

    /** Everything in reach becomes cheaper, but never less than free. */
    static void lower(long[] prices, long by) {
        for (int mentor = 0; mentor < prices.length; mentor++) {
            if (isInReach(prices[mentor])) {
                prices[mentor] = Math.max(0, prices[mentor] - by);
            }
        }
    }
}
