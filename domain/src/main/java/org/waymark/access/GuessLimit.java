package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever guesses passwords. After five wrong ones for a name from an address, each
 * further guess from there waits twice as long as the last, up to a quarter of an hour. Kept in
 * memory, for name and address together, so that nobody can lock somebody else out.
 */
@ApplicationScoped
public class GuessLimit {
    private static final int FREE_GUESSES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    @Inject Clock clock;

    private final Map<String, Guesses> wrong =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Guesses> eldest) {
                    return size() > REMEMBERED;
                }
            };

    private record Guesses(int count, Instant last) {
        Instant nextAllowed() {
            if (count < FREE_GUESSES) {
                return last;
            }
            long seconds = 1L << Math.min(count - FREE_GUESSES + 1, 20);
            Duration wait = Duration.ofSeconds(seconds);
            return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        }
    }

    protected GuessLimit() {}

    GuessLimit(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mayGuess(String name, String address) {
        Guesses guesses = wrong.get(key(name, address));
        return guesses == null || !clock.instant().isBefore(guesses.nextAllowed());
    }

    synchronized void wrongGuess(String name, String address) {
        Instant now = clock.instant();
        wrong.merge(
                key(name, address),
                new Guesses(1, now),
                (before, first) ->
                        before.last().plus(LONGEST_WAIT).isBefore(now)
                                ? first
                                : new Guesses(before.count() + 1, now));
    }

    synchronized void rightGuess(String name, String address) {
        wrong.remove(key(name, address));
    }

    private static String key(String name, String address) {
        return Account.normal(name) + "\n" + address;
    }
}
