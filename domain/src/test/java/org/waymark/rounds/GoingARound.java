package org.waymark.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Round;

class GoingARound {
    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-10-15T22:30:00Z");
    private final Set<String> noted = new HashSet<>();
    private final OneRound one =
            new OneRound((round, period, at) -> noted.add(round + " " + period));
    private final List<Instant> gone = new ArrayList<>();

    @Test
    void happensOnceADayHoweverOftenTheClockStrikes() {
        go(Round.Every.DAY);
        clock.passes(Duration.ofMinutes(1));
        go(Round.Every.DAY);
        assertThat(gone).hasSize(1);
    }

    @Test
    void happensAgainWhenTheUniversitysDayBegins() {
        go(Round.Every.DAY);
        clock.passes(Duration.ofMinutes(29));
        go(Round.Every.DAY);
        assertThat(gone).hasSize(1);
        clock.passes(Duration.ofMinutes(1));
        go(Round.Every.DAY);
        assertThat(gone).as("midnight in London, summer time").hasSize(2);
    }

    @Test
    void happensInBothHoursWhenTheClocksGoBack() {
        var night = ClockOnTheWall.at("2026-10-25T00:30:00Z");
        one.go(round(Round.Every.HOUR), night.instant());
        night.passes(Duration.ofHours(1));
        one.go(round(Round.Every.HOUR), night.instant());
        assertThat(gone).hasSize(2);
    }

    @Test
    void beginsWithThoseThatTheOthersGoBy() {
        Round usual = round(Round.Every.DAY);
        Round first =
                new Round() {
                    @Override
                    public String name() {
                        return "hold-over";
                    }

                    @Override
                    public void round(Instant now) {}

                    @Override
                    public boolean goesFirst() {
                        return true;
                    }
                };
        assertThat(Rounds.inOrder(Stream.of(usual, first, usual)))
                .containsExactly(first, usual, usual);
    }

    private void go(Round.Every every) {
        one.go(round(every), clock.instant());
    }

    private Round round(Round.Every every) {
        return new Round() {
            @Override
            public String name() {
                return "request-expiry";
            }

            @Override
            public void round(Instant now) {
                gone.add(now);
            }

            @Override
            public Every every() {
                return every;
            }
        };
    }
}
