package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountingWorkingDays {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final WorkingDays days =
            WorkingDays.closedOn(List.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25)));

    @Test
    void leavesOutWeekends() {
        assertThat(days.after(FRIDAY, 1)).isEqualTo(FRIDAY.plusDays(3));
        assertThat(days.after(FRIDAY.plusDays(1), 1)).isEqualTo(FRIDAY.plusDays(3));
        assertThat(days.after(FRIDAY, 10)).isEqualTo(FRIDAY.plusDays(14));
    }

    @Test
    void leavesOutClosureDays() {
        assertThat(days.after(LocalDate.of(2026, 12, 23), 1)).isEqualTo("2026-12-28");
    }

    @Test
    void countsFromTheDayAfter() {
        assertThat(days.between(FRIDAY, FRIDAY)).isZero();
        assertThat(days.between(FRIDAY, FRIDAY.plusDays(3))).isEqualTo(1);
        assertThat(days.between(FRIDAY, FRIDAY.minusDays(3))).isZero();
    }

    @Test
    void aClosureDayIsNoWorkingDay() {
        assertThat(days.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 12, 28))).isTrue();
    }
}
