package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class Fortnights {
    @Test
    void beginOnTheSameMondaysForEverybody() {
        Fortnight fortnight = Fortnight.of(LocalDate.of(2026, 11, 22));

        assertThat(fortnight.from()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(fortnight.until()).isEqualTo(LocalDate.of(2026, 11, 29));
        for (int day = 0; day < 14; day++) {
            assertThat(Fortnight.of(fortnight.from().plusDays(day))).isEqualTo(fortnight);
        }
    }

    @Test
    void followEachOtherAcrossTheYear() {
        Fortnight fortnight = Fortnight.of(LocalDate.of(2020, 12, 31));
        for (int count = 0; count < 300; count++) {
            assertThat(fortnight.after().from()).isEqualTo(fortnight.until().plusDays(1));
            assertThat(fortnight.after().before()).isEqualTo(fortnight);
            fortnight = fortnight.after();
        }
    }
}
