package org.waymark.persistence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does the same thing in several threads at one moment. */
public final class TwoAtOnce {
    private TwoAtOnce() {}

    public static <T> List<T> times(int threads, Callable<T> work) {
        return times(threads, Duration.ofSeconds(60), work);
    }

    /**
     * @param patience how long all of it may take before the test fails
     */
    public static <T> List<T> times(int threads, Duration patience, Callable<T> work) {
        var pool = Executors.newFixedThreadPool(threads);
        var start = new CyclicBarrier(threads);
        try {
            var futures = new ArrayList<Future<T>>();
            for (int i = 0; i < threads; i++) {
                futures.add(
                        pool.submit(
                                () -> {
                                    start.await(30, TimeUnit.SECONDS);
                                    return work.call();
                                }));
            }
            var results = new ArrayList<T>();
            for (Future<T> future : futures) {
                results.add(future.get(patience.toSeconds(), TimeUnit.SECONDS));
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            pool.shutdownNow();
        }
    }
}
