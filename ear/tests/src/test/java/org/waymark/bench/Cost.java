package org.waymark.bench;

import java.time.Duration;
import java.util.Arrays;
import org.waymark.harness.Caller;
import org.waymark.harness.Waymark;

/**
 * What a page costs each time it is asked for, by one person alone.
 *
 * @param milliseconds until the answer is whole, of most requests: the median
 * @param serverCpu milliseconds of the server's processors
 * @param databaseCpu milliseconds of the database's
 */
record Cost(int statements, double milliseconds, double serverCpu, double databaseCpu) {
    private static final int REQUESTS = 100;

    static Cost of(Waymark waymark, Caller caller, String link) {
        var times = new double[REQUESTS];
        int statements = 0;
        var server = new Processor(waymark.processes().get("server"));
        var database = new Processor(waymark.processes().get("database"));
        for (int i = 0; i < REQUESTS; i++) {
            long begun = System.nanoTime();
            statements = caller.get(link).statements();
            times[i] = Duration.ofNanos(System.nanoTime() - begun).toNanos() / 1e6;
        }
        double serverCpu = server.milliseconds() / REQUESTS;
        double databaseCpu = database.milliseconds() / REQUESTS;
        Arrays.sort(times);
        return new Cost(statements, times[REQUESTS / 2], serverCpu, databaseCpu);
    }

    /** What a process has used of the processors since this was made. */
    private record Processor(long process, double before) {
        Processor(long process) {
            this(process, used(process));
        }

        double milliseconds() {
            return used(process) - before;
        }

        private static double used(long process) {
            return ProcessHandle.of(process)
                    .flatMap(handle -> handle.info().totalCpuDuration())
                    .map(Duration::toMillis)
                    .orElse(0L);
        }
    }
}
