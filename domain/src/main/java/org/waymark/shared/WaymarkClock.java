package org.waymark.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * The one clock. Where {@code WAYMARK_CLOCK_FILE} names a file, the ISO duration in it (such as
 * {@code P14D} or {@code -PT6H}) moves the clock by that much, so that a demonstration or a test
 * can live day 14 today; otherwise it is the machine's. Instants are cut to the microsecond that
 * the database keeps.
 */
public final class WaymarkClock extends Clock {
    private static final long LOOK_AGAIN_AFTER_NANOS = 200_000_000L;

    private final Path offsetFile;
    private volatile long lookedAt = System.nanoTime() - LOOK_AGAIN_AFTER_NANOS;
    private volatile Duration offset = Duration.ZERO;

    WaymarkClock(Path offsetFile) {
        this.offsetFile = offsetFile;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset()).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The machine's own time, whichever day a demonstration lives, for whoever compares the clocks
     * of machines. Sessions end by it, too: a clock that is moved signs nobody out.
     */
    public Instant machineTime() {
        return Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException(
                "Waymark's clock is UTC; dates are UniversityTime's");
    }

    /** Whether this clock is one of a demonstration or a test. */
    public boolean canBeMoved() {
        return offsetFile != null;
    }

    /** Moves the clock, for every server that reads the same file, and here at once. */
    public synchronized void move(Duration by) {
        Duration moved = read().plus(by);
        try {
            Files.writeString(offsetFile, moved.toString());
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
        offset = moved;
        lookedAt = System.nanoTime();
    }

    /** Moves the clock to this moment. */
    public void moveTo(Instant moment) {
        move(Duration.between(instant(), moment));
    }

    /** Whether it is more than a day behind the machine's. */
    public boolean isBehind() {
        return offset().compareTo(Duration.ofDays(-1)) < 0;
    }

    /** Moves the clock back to the machine's. */
    public void moveBack() {
        move(offset().negated());
    }

    private Duration offset() {
        if (offsetFile != null && System.nanoTime() - lookedAt >= LOOK_AGAIN_AFTER_NANOS) {
            offset = read();
            lookedAt = System.nanoTime();
        }
        return offset;
    }

    private Duration read() {
        try {
            String text = Files.readString(offsetFile).strip();
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (IOException noFile) {
            return Duration.ZERO;
        }
    }

    /** Hands the clock to whoever injects a {@link Clock}. */
    @ApplicationScoped
    public static class Producer {
        @Produces
        @Singleton
        public WaymarkClock clock() {
            return new WaymarkClock(
                    Configuration.ofThisProcess()
                            .find(Variable.CLOCK_FILE)
                            .map(Path::of)
                            .orElse(null));
        }
    }
}
