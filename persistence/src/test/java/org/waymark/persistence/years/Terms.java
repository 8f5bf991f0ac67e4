package org.waymark.persistence.years;

import java.util.List;

/**
 * The rules of a phase, as its coordinator would tell them.
 *
 * @param reports "monthly" for days 14 and 28 and then monthly, "fortnightly" or "off"
 * @param firstMonth how many meetings in the first four weeks, or 0
 * @param later another rhythm from that week on, or 0
 * @param everyWeeks the longest time between two reviews, or 0
 */
record Terms(
        String template,
        int reply,
        String reports,
        int rhythm,
        int firstMonth,
        int later,
        int laterFrom,
        int firstMeeting,
        boolean halfway,
        int beforeEnd,
        List<Integer> reviewWeeks,
        int everyWeeks,
        int windDown,
        int months) {
    static final List<Terms> ALL =
            List.of(
                    new Terms(
                            "ONE_STEP_BEYOND",
                            10,
                            "monthly",
                            4,
                            2,
                            0,
                            0,
                            10,
                            true,
                            4,
                            List.of(),
                            0,
                            28,
                            12),
                    new Terms(
                            "LEARNING_SUPPORT",
                            5,
                            "monthly",
                            1,
                            4,
                            2,
                            13,
                            5,
                            false,
                            0,
                            List.of(6, 12, 20),
                            0,
                            21,
                            9),
                    new Terms(
                            "PROGRAMME_SUPPORT",
                            10,
                            "fortnightly",
                            2,
                            4,
                            0,
                            0,
                            5,
                            false,
                            0,
                            List.of(),
                            8,
                            14,
                            10));
}
