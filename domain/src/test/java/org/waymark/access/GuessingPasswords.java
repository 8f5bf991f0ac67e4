package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessingPasswords {
    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private final GuessLimit limit = new GuessLimit(new MovedByTheTest());

    @Test
    void theFirstFiveWrongOnesCostNoTime() {
        guessWrongly(4);
        assertThat(limit.mayGuess("ada", "10.0.0.1")).isTrue();
    }

    @Test
    void afterThatEachWaitsTwiceAsLong() {
        guessWrongly(5);
        assertThat(limit.mayGuess("ada", "10.0.0.1")).isFalse();
        now = now.plusSeconds(2);
        assertThat(limit.mayGuess("ada", "10.0.0.1")).isTrue();
        guessWrongly(1);
        now = now.plusSeconds(3);
        assertThat(limit.mayGuess("ada", "10.0.0.1")).isFalse();
        now = now.plusSeconds(1);
        assertThat(limit.mayGuess("ada", "10.0.0.1")).isTrue();
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        guessWrongly(60);
        now = now.plus(Duration.ofMinutes(15));
        assertThat(limit.mayGuess("ada", "10.0.0.1")).isTrue();
    }

    @Test
    void nobodyElseIsLockedOut() {
        guessWrongly(20);
        assertThat(limit.mayGuess("ada", "10.0.0.2")).isTrue();
        assertThat(limit.mayGuess("ben", "10.0.0.1")).isTrue();
    }

    @Test
    void capitalsMakeNoNewName() {
        guessWrongly(5);
        assertThat(limit.mayGuess(" ADA ", "10.0.0.1")).isFalse();
    }

    @Test
    void aRightOneForgetsTheWrongOnes() {
        guessWrongly(4);
        limit.rightGuess("ada", "10.0.0.1");
        guessWrongly(4);
        assertThat(limit.mayGuess("ada", "10.0.0.1")).isTrue();
    }

    @Test
    void aHashFitsItsPasswordOnly() {
        String hash = Passwords.hash("a long walk".toCharArray());
        assertThat(hash).startsWith("pbkdf2-sha256:600000:");
        assertThat(Passwords.fits("a long walk".toCharArray(), hash)).isTrue();
        assertThat(Passwords.fits("a long wall".toCharArray(), hash)).isFalse();
        assertThat(Passwords.fits("-".toCharArray(), null)).isFalse();
    }

    private void guessWrongly(int times) {
        for (int i = 0; i < times; i++) {
            limit.wrongGuess("ada", "10.0.0.1");
        }
    }

    private final class MovedByTheTest extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
