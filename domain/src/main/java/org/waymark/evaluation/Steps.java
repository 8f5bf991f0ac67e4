package org.waymark.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Who stands behind a figure. A figure begins with eight people, since a mean of seven or fewer
 * isn't shown (PRODUCT §15), and grows by eight or more at once: whoever keeps yesterday's figure
 * and subtracts it from today's learns of eight people together and of nobody alone.
 */
final class Steps {
    static final int FEWEST = 8;

    /** A share is of at least 22.5 people. */
    static final int FEWEST_FOR_SHARES = 23;

    private Steps() {}

    /**
     * @param batch with which others one came into the results; lower ones came before
     */
    static <T> List<T> shown(Collection<T> all, ToIntFunction<T> batch) {
        var batches = new TreeMap<Integer, List<T>>();
        all.forEach(
                one ->
                        batches.computeIfAbsent(batch.applyAsInt(one), any -> new ArrayList<>())
                                .add(one));
        var shown = new ArrayList<T>();
        var next = new ArrayList<T>();
        for (List<T> together : batches.values()) {
            next.addAll(together);
            if (next.size() >= FEWEST) {
                shown.addAll(next);
                next.clear();
            }
        }
        return shown;
    }

    /** Whether subtracting the one from the other gives nobody away. */
    static <T> boolean canStandSideBySide(Set<T> some, Set<T> others) {
        return isNoneOrMany(some, others) && isNoneOrMany(others, some);
    }

    private static <T> boolean isNoneOrMany(Set<T> some, Set<T> others) {
        var left = new HashSet<>(some);
        left.removeAll(others);
        return left.isEmpty() || left.size() >= FEWEST;
    }

    /** To the nearest five. */
    static int rounded(int people) {
        return (people + 2) / 5 * 5;
    }
}
