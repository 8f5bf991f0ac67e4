package org.waymark.matching;

import java.util.List;

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

    static Reason speaksFor(String key, Object... values) {
        return new Reason(key, false, List.of(values));
    }

    static Reason toWeigh(String key, Object... values) {
        return new Reason(key, true, List.of(values));
    }
}
