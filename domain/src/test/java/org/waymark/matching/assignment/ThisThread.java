package org.waymark.matching.assignment;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the thread has used so far. Both solvers work in the thread that calls them, and on a
 * machine that others use as well its processor time says more than the clock.
 */
final class ThisThread {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ThisThread() {}

    static long nanos() {
        return THREAD.getCurrentThreadCpuTime();
    }

    static long allocatedBytes() {
        return THREAD.getCurrentThreadAllocatedBytes();
    }
}
