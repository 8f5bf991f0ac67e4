package org.waymark.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheMovableClock {
    @TempDir Path folder;

    @Test
    void movesAtOnceAndForEveryoneWhoReadsTheFile() throws IOException {
        Path file = folder.resolve("clock");
        var clock = new WaymarkClock(file);
        Instant before = clock.instant();
        clock.move(Duration.ofDays(1));
        clock.move(Duration.ofDays(13));
        assertThat(Duration.between(before, clock.instant()).toDays()).isEqualTo(14);
        assertThat(Duration.between(before, new WaymarkClock(file).instant()).toDays())
                .isEqualTo(14);
        assertThat(Duration.parse(Files.readString(file))).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void isTheMachinesWhereThereIsNoFile() {
        var clock = new WaymarkClock(null);
        assertThat(clock.canBeMoved()).isFalse();
        assertThat(Duration.between(clock.instant(), Instant.now()).toSeconds()).isZero();
    }
}
