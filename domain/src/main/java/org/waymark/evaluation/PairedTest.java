package org.waymark.evaluation;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.inference.TTest;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * The change of the same people, with its 95 % interval by Student's distribution, and whether it
 * could be chance: by the paired t-test, and by Wilcoxon's signed ranks, which asks nothing of the
 * distribution of answers.
 *
 * @param before the mean
 * @param t or null where nobody, or everybody alike, changed
 * @param byRanks or null where nobody changed
 */
public record PairedTest(
        int n,
        double before,
        double after,
        double difference,
        double low,
        double high,
        Double t,
        Double byRanks) {
    private static final double UPPER = 0.975;

    /** Of two people at least. */
    static PairedTest of(double[] before, double[] after) {
        int n = before.length;
        double[] change = new double[n];
        for (int i = 0; i < n; i++) {
            change[i] = after[i] - before[i];
        }
        double mean = mean(change);
        double squares = Arrays.stream(change).map(one -> (one - mean) * (one - mean)).sum();
        double deviation = Math.sqrt(squares / (n - 1));
        double half =
                TDistribution.of(n - 1).inverseCumulativeProbability(UPPER)
                        * deviation
                        / Math.sqrt(n);
        boolean anyChange = Arrays.stream(change).anyMatch(one -> one != 0);
        return new PairedTest(
                n,
                mean(before),
                mean(after),
                mean,
                mean - half,
                mean + half,
                deviation > 0 ? TTest.withDefaults().pairedTest(after, before).getPValue() : null,
                anyChange
                        ? WilcoxonSignedRankTest.withDefaults().test(after, before).getPValue()
                        : null);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
