package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scheme.ReportRhythm.FIRST_MONTH_THEN_MONTHLY;
import static org.waymark.scheme.ReportRhythm.FORTNIGHTLY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.people.WorkingDays;
import org.waymark.scheme.ReportRhythm;

class ReportsFallDue {
    @Test
    void onDays14And28AndThenMonthlyFromDay28() {
        assertThat(dueAfter("2026-09-28", FIRST_MONTH_THEN_MONTHLY, 5))
                .containsExactly(
                        "2026-10-12", "2026-10-26", "2026-11-26", "2026-12-26", "2027-01-26");
    }

    @Test
    void atTheEndOfShortMonthsWithoutDriftingThere() {
        assertThat(dueAfter("2027-01-03", FIRST_MONTH_THEN_MONTHLY, 6))
                .containsExactly(
                        "2027-01-17",
                        "2027-01-31",
                        "2027-02-28",
                        "2027-03-31",
                        "2027-04-30",
                        "2027-05-31");
    }

    @Test
    void onTheTwentyNinthInALeapYear() {
        assertThat(dueAfter("2028-01-01", FIRST_MONTH_THEN_MONTHLY, 4))
                .containsExactly("2028-01-15", "2028-01-29", "2028-02-29", "2028-03-29");
    }

    @Test
    void onTheSameDayOfTheMonthAcrossBothClockChanges() {
        assertThat(dueAfter("2026-03-15", FIRST_MONTH_THEN_MONTHLY, 3))
                .containsExactly("2026-03-29", "2026-04-12", "2026-05-12");
        assertThat(dueAfter("2026-10-11", FIRST_MONTH_THEN_MONTHLY, 3))
                .containsExactly("2026-10-25", "2026-11-08", "2026-12-08");
    }

    @Test
    void everyFortnightWhereThePhaseSaysSo() {
        assertThat(dueAfter("2026-09-28", FORTNIGHTLY, 4))
                .containsExactly("2026-10-12", "2026-10-26", "2026-11-09", "2026-11-23");
    }

    @Test
    void forDaysThatFollowEachOtherWithoutAGap() {
        LocalDate signed = LocalDate.of(2027, 1, 3);
        for (int number = 1; number < 24; number++) {
            var one = ReportPeriod.of(FIRST_MONTH_THEN_MONTHLY, signed, number);
            var next = ReportPeriod.of(FIRST_MONTH_THEN_MONTHLY, signed, number + 1);
            assertThat(next.from()).isEqualTo(one.until().plusDays(1)).isEqualTo(one.fallsDue());
        }
        assertThat(ReportPeriod.of(FIRST_MONTH_THEN_MONTHLY, signed, 1).from()).isEqualTo(signed);
    }

    @Test
    void onTheNextWorkingDayWhereTheUniversityIsClosed() {
        var christmas =
                WorkingDays.closedOn(
                        List.of(
                                LocalDate.of(2026, 12, 25),
                                LocalDate.of(2026, 12, 28),
                                LocalDate.of(2027, 1, 1)));
        var period = ReportPeriod.of(FIRST_MONTH_THEN_MONTHLY, LocalDate.of(2026, 11, 27), 2);

        assertThat(period.fallsDue()).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(christmas.after(period.until(), 1)).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void andAreAFairShareOfATermsHours() {
        assertThat(Facts.allocated(12, 14)).isEqualTo(85);
        assertThat(Facts.allocated(12, 365)).isEqualTo(3 * 12 * 60);
    }

    private static List<String> dueAfter(String signed, ReportRhythm rhythm, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        number ->
                                ReportPeriod.of(rhythm, LocalDate.parse(signed), number)
                                        .fallsDue()
                                        .toString())
                .toList();
    }
}
