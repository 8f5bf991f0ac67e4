package org.waymark.matching.assignment.file;

import java.io.IOException;
import java.util.Arrays;
import org.waymark.matching.assignment.Cohort;
import org.waymark.matching.assignment.CohortBuilder;

/**
 * The assignment format of the OR-Library (J. E. Beasley, 1990): a number n, then n rows of n
 * costs, broken into lines anywhere. Each of n is to be given one of n, for the least total cost;
 * so a fit is what a cost is below the greatest one.
 */
final class CostFormat {
    private static final int LARGEST = 40_000;

    private final Lines lines;

    CostFormat(Lines lines) {
        this.lines = lines;
    }

    Instance read(String first) throws IOException {
        int size = lines.wholeNumber(first, LARGEST);
        int[] costs = costs(size * size);
        int greatest = Arrays.stream(costs).max().orElse(0);
        CohortBuilder cohort = Cohort.of(size, size);
        for (int row = 0; row < size; row++) {
            cohort.places(row, 1);
            for (int column = 0; column < size; column++) {
                cohort.pair(row, column, greatest - costs[row * size + column]);
            }
        }
        try {
            return Instance.ofCosts(cohort.build(), greatest);
        } catch (IllegalArgumentException tooGreat) {
            throw lines.bad(tooGreat.getMessage());
        }
    }

    /** Grows with what is read, so that a great number in a short file takes no memory. */
    private int[] costs(int count) throws IOException {
        int[] costs = new int[Math.min(count, 1024)];
        int read = 0;
        for (String[] words = lines.next(); words.length > 0; words = lines.next()) {
            for (String word : words) {
                if (read == count) {
                    throw lines.bad("there are more than the " + count + " costs expected.");
                }
                if (read == costs.length) {
                    costs = Arrays.copyOf(costs, (int) Math.min(count, read * 2L));
                }
                costs[read++] = lines.wholeNumber(word, Integer.MAX_VALUE);
            }
        }
        if (read < count) {
            throw lines.bad("the file ends after " + read + " of " + count + " costs.");
        }
        return costs;
    }
}
