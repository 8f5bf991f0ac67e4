package org.waymark.matching.assignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;

/**
 * The solver beside OR-Tools, in turns, on the same instances in one run: the ratio of the medians
 * is what counts, since times differ from machine to machine. Times are the processor's. Where both
 * solvers of OR-Tools can answer, the quicker one is compared with. Run by {@code -Pbench}.
 */
final class AgainstOrTools {
    private static final int PAIRS_EACH = 50;
    private static final int GREATEST_FIT = 1_000;
    private static final long SEED = 42;
    private static final int BYTES_OF_A_PAIR = 2 * Integer.BYTES;

    private static final List<Setting> SETTINGS =
            List.of(
                    new Setting(Example.Kind.LOOSE, 5_000, 2_000, 9, 0.25),
                    new Setting(Example.Kind.EXACTLY_FULL, 5_000, 2_000, 9, 1.0),
                    new Setting(Example.Kind.SKEWED, 5_000, 2_000, 9, 1.0),
                    new Setting(Example.Kind.OVERSUBSCRIBED, 5_000, 2_000, 9, 1.0),
                    new Setting(Example.Kind.TIES, 5_000, 2_000, 9, 1.0),
                    new Setting(Example.Kind.LOOSE, 100_000, 40_000, 3, 0.1),
                    new Setting(Example.Kind.EXACTLY_FULL, 100_000, 40_000, 3, 1.0));

    private AgainstOrTools() {}

    public static void main(String[] arguments) throws IOException {
        List<String> figures = new ArrayList<>();
        for (Setting setting : SETTINGS) {
            Figures measured = measure(setting);
            System.out.println(measured.words());
            figures.add(measured.json());
        }
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "[\n" + String.join(",\n", figures) + "\n]\n");
    }

    private static Figures measure(Setting setting) {
        Example example =
                Example.of(
                        setting.kind(),
                        setting.mentees(),
                        setting.mentors(),
                        PAIRS_EACH,
                        GREATEST_FIT,
                        new Random(SEED));
        Cohort cohort = example.cohort();
        for (int i = 0; i < setting.runs(); i++) {
            BestTotal.of(cohort);
        }
        long[] ours = new long[setting.runs()];
        long[] flow = new long[setting.runs()];
        long[] assignment = new long[setting.runs()];
        long allocated = 0;
        for (int i = 0; i < setting.runs(); i++) {
            OrTools oracle = OrTools.flow(example);
            flow[i] = oracle.nanos();
            OptionalLong other = OrTools.nanosOfAssignment(example);
            assignment[i] = other.orElse(Long.MAX_VALUE);
            long allocatedBefore = ThisThread.allocatedBytes();
            long begun = ThisThread.nanos();
            Solution solution = BestTotal.of(cohort);
            ours[i] = ThisThread.nanos() - begun;
            allocated = ThisThread.allocatedBytes() - allocatedBefore;
            check(cohort, solution, oracle);
        }
        return new Figures(
                setting,
                median(ours),
                median(flow),
                median(assignment),
                (double) allocated / ((long) BYTES_OF_A_PAIR * cohort.pairs()));
    }

    private static void check(Cohort cohort, Solution solution, OrTools oracle) {
        if (!Proof.holds(cohort, solution)
                || solution.assignment().matched() != oracle.matched()
                || solution.assignment().total(cohort) != oracle.fit()) {
            throw new IllegalStateException("The answers differ.");
        }
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private record Setting(
            Example.Kind kind, int mentees, int mentors, int runs, double greatestRatio) {}

    /**
     * @param assignment never, where the assignment solver of OR-Tools can't answer
     * @param allocated as a multiple of what the pairs take
     */
    private record Figures(
            Setting setting, long ours, long flow, long assignment, double allocated) {
        double ratio() {
            return (double) ours / Math.min(flow, assignment);
        }

        String words() {
            return String.format(
                    Locale.ROOT,
                    "%-14s %,7d x %,6d: %8.1f ms, OR-Tools flow %8.1f ms, assignment %s;"
                            + " ratio %.3f (at most %.2f), allocated %.2f of the pairs",
                    setting.kind().name().toLowerCase(Locale.ROOT),
                    setting.mentees(),
                    setting.mentors(),
                    ours / 1e6,
                    flow / 1e6,
                    assignment == Long.MAX_VALUE
                            ? "-"
                            : String.format(Locale.ROOT, "%.1f ms", assignment / 1e6),
                    ratio(),
                    setting.greatestRatio(),
                    allocated);
        }

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"kind\":\"%s\",\"mentees\":%d,\"mentors\":%d,\"pairsEach\":%d,\"runs\":%d,"
                            + "\"medianMillis\":%.3f,\"orToolsFlowMillis\":%.3f,"
                            + "\"orToolsAssignmentMillis\":%s,\"ratio\":%.4f,\"atMost\":%.2f,"
                            + "\"allocatedOfPairs\":%.3f}",
                    setting.kind(),
                    setting.mentees(),
                    setting.mentors(),
                    PAIRS_EACH,
                    setting.runs(),
                    ours / 1e6,
                    flow / 1e6,
                    assignment == Long.MAX_VALUE
                            ? "null"
                            : String.format(Locale.ROOT, "%.3f", assignment / 1e6),
                    ratio(),
                    setting.greatestRatio(),
                    allocated);
        }
    }
}
