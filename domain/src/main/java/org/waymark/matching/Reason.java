package org.waymark.matching;

import java.util.List;
import java.util.Set;

/**
 * One thing that speaks for a match, or is to be weighed, as a sentence: {@code
 * matching.reason.<key>} to the mentee, {@code matching.asked.<key>} to the mentor.
 *
 * @param toWeigh whether it is to be weighed rather than speaks for it
 */
public record Reason(String key, boolean toWeigh, List<Object> values) {
    public Reason {
        values = List.copyOf(values);
    }

    private static final Set<String> SOFT_RULES =
            Set.of(
                    "grade-far-above",
                    "same-department",
                    "no-subject",
                    "no-site",
                    "no-time",
                    "declined-before",
                    "closed-before");

    /** Whether it is a soft rule that the two break: to match them then asks for a reason. */
    public boolean asksForAReason() {
        return toWeigh && SOFT_RULES.contains(key);
    }

    static Reason speaksFor(String key, Object... values) {
        return new Reason(key, false, List.of(values));
    }

    static Reason toWeigh(String key, Object... values) {
        return new Reason(key, true, List.of(values));
    }
}
