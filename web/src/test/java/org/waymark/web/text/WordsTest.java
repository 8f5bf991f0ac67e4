package org.waymark.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words =
            new Words(Clock.fixed(Instant.parse("2026-10-15T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void aDayOfThisYearNeedsNoYear() {
        assertThat(words.day(LocalDate.of(2026, 10, 15))).isEqualTo("Thursday 15\u00a0October");
        assertThat(words.day(LocalDate.of(2027, 3, 12))).isEqualTo("Friday 12\u00a0March 2027");
        assertThat(words.fullDay(LocalDate.of(2026, 10, 15)))
                .isEqualTo("Thursday 15\u00a0October 2026");
    }

    @Test
    void aMomentIsToldInTheUniversitysTime() {
        assertThat(words.dayAndTime(Instant.parse("2026-07-14T13:00:00Z")))
                .isEqualTo("Tuesday 14\u00a0July, 14:00");
        assertThat(words.day(Instant.parse("2026-07-14T23:30:00Z")))
                .isEqualTo("Wednesday 15\u00a0July");
    }

    @Test
    void aSlotNamesItsDayOnce() {
        assertThat(
                        words.slot(
                                Instant.parse("2026-10-14T13:00:00Z"),
                                Instant.parse("2026-10-14T13:50:00Z")))
                .isEqualTo("Wednesday 14\u00a0October, 14:00 to 14:50");
    }

    @Test
    void aPeriodNamesItsYearOnce() {
        assertThat(words.period(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 11)))
                .isEqualTo("28\u00a0September to 11\u00a0October 2026");
        assertThat(words.period(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 11)))
                .isEqualTo("28\u00a0December 2026 to 11\u00a0January 2027");
    }

    @Test
    void septemberIsShortInThreeLetters() {
        assertThat(words.month(LocalDate.of(2026, 9, 1))).isEqualTo("Sep");
    }

    @Test
    void aDurationIsToldInHoursAndMinutes() {
        assertThat(words.duration(Duration.ofMinutes(200))).isEqualTo("3\u00a0h 20\u00a0min");
        assertThat(words.minutes(50)).isEqualTo("50\u00a0min");
        assertThat(words.minutes(720)).isEqualTo("12\u00a0h");
    }

    @Test
    void aListEndsWithAnd() {
        assertThat(words.list(List.of())).isEmpty();
        assertThat(words.list(List.of("Ana"))).isEqualTo("Ana");
        assertThat(words.list(List.of("Ana", "Ben", "Cora"))).isEqualTo("Ana, Ben and Cora");
    }

    @Test
    void aMachineReadsAMomentWithItsOffset() {
        assertThat(words.machine(Instant.parse("2026-07-14T13:00:00Z")))
                .isEqualTo("2026-07-14T14:00:00+01:00");
        assertThat(words.machine(LocalDate.of(2026, 7, 14))).isEqualTo("2026-07-14");
    }
}
