package org.waymark.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysThatDoNotCount {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 11);
    private static final LocalDate SECOND = LocalDate.of(2027, 3, 1);

    /** Ten days from the first day, and then five more from the second. */
    private final HeldTime held =
            new HeldTime(List.of(new HeldTime.Stretch(SECOND, 5), new HeldTime.Stretch(FIRST, 10)));

    @Test
    void moveWhatWasMeantForTheFirstOfThemOrLater() {
        assertThat(held.moved(FIRST.minusDays(1))).isEqualTo(FIRST.minusDays(1));
        assertThat(held.moved(FIRST)).isEqualTo(FIRST.plusDays(10));
        assertThat(held.moved(SECOND.minusDays(11))).isEqualTo(SECOND.minusDays(1));
        assertThat(held.moved(SECOND.minusDays(10))).isEqualTo(SECOND.plusDays(5));
    }

    @Test
    void areTakenOffAgainFromWhatFallsDue() {
        for (int i = -30; i < 120; i++) {
            LocalDate meant = FIRST.plusDays(i);
            assertThat(held.meant(held.moved(meant))).isEqualTo(meant);
        }
        assertThat(held.meant(FIRST.plusDays(4))).isEqualTo(FIRST);
    }

    /** Who met in February has lost nothing in January. */
    @Test
    void areThoseSinceADayOnly() {
        LocalDate met = LocalDate.of(2027, 2, 1);

        assertThat(held.since(met).moved(met.plusWeeks(2))).isEqualTo(met.plusWeeks(2));
        assertThat(held.since(met).moved(met.plusWeeks(6))).isEqualTo(met.plusWeeks(6).plusDays(5));
        assertThat(held.since(FIRST)).isEqualTo(held);
    }
}
