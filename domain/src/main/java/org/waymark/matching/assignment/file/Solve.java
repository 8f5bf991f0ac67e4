package org.waymark.matching.assignment.file;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.waymark.matching.assignment.BestTotal;
import org.waymark.matching.assignment.Cohort;
import org.waymark.matching.assignment.Proof;
import org.waymark.matching.assignment.Solution;

/**
 * Solves the assignment in a file and prints one line about it. Time and memory are those of
 * solving; reading the file and checking the proof come before and after.
 */
public final class Solve {
    private Solve() {}

    public static void main(String[] arguments) {
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (arguments.length != 1 || arguments[0].isBlank() || arguments[0].startsWith("${")) {
            errors.println("Say which file to solve: -Dinstance=FILE");
            System.exit(1);
        }
        try {
            System.out.println(answer(InstanceFile.read(Path.of(arguments[0]))));
        } catch (BadLine bad) {
            errors.println(arguments[0] + ", " + bad.getMessage());
            System.exit(1);
        } catch (IOException unreadable) {
            errors.println(arguments[0] + " can't be read: " + unreadable);
            System.exit(1);
        }
    }

    static String answer(Instance instance) {
        Cohort cohort = instance.cohort();
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocatedBefore = thread.getCurrentThreadAllocatedBytes();
        long begun = System.nanoTime();
        Solution solution = BestTotal.of(cohort);
        long nanos = System.nanoTime() - begun;
        long allocated = thread.getCurrentThreadAllocatedBytes() - allocatedBefore;
        return "{\"mentees\":%d,\"mentors\":%d,\"pairs\":%d,\"matched\":%d,\"%s\":%d,\"proved\":%b,\"millis\":%d,\"allocatedBytes\":%d}"
                .formatted(
                        cohort.mentees(),
                        cohort.mentors(),
                        cohort.pairs(),
                        solution.assignment().matched(),
                        instance.measure(),
                        instance.total(solution.assignment()),
                        Proof.holds(cohort, solution),
                        nanos / 1_000_000,
                        allocated);
    }
}
