package org.waymark.harness;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Asks until the answer is there. */
public final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Await() {}

    public static <T> T until(String what, Supplier<Optional<T>> answer) {
        return until(what, PATIENCE, answer);
    }

    public static void until(String what, BooleanSupplier holds) {
        until(what, () -> holds.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    public static <T> T until(String what, Duration patience, Supplier<Optional<T>> answer) {
        var end = Instant.now().plus(patience);
        while (true) {
            var found = answer.get();
            if (found.isPresent()) return found.get();
            if (Instant.now().isAfter(end))
                throw new AssertionError(
                        "After " + patience.toSeconds() + " seconds still not: " + what);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
