package org.waymark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.people.PersonId;
import org.waymark.release.ReportingYear;

class CountingAYear {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 31);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 31);

    @Test
    void waitsTwoMonthsAfterItsEnd() {
        assertThat(YearlyCount.over(LocalDate.of(2026, 9, 30))).isEqualTo(new ReportingYear(2024));
        assertThat(YearlyCount.over(LocalDate.of(2026, 10, 1))).isEqualTo(new ReportingYear(2025));
    }

    @Test
    void countsEverybodyOnceWhereTheyCameFurthestAndLast() {
        PersonId anna = PersonId.next();
        PersonId ben = PersonId.next();

        List<CountedPerson> people =
                CountedPeople.of(
                        List.of(
                                new Participation(
                                        anna, "A", SPRING, "7", 2, "Academic", Stage.COMPLETED),
                                new Participation(
                                        anna, "B", SUMMER, "7", 2, "Academic", Stage.MATCHED),
                                new Participation(ben, "A", SPRING, null, 0, null, Stage.ENROLLED),
                                new Participation(
                                        ben, "B", SUMMER, null, 0, null, Stage.ENROLLED)));

        assertThat(people)
                .containsExactlyInAnyOrder(
                        new CountedPerson(
                                anna,
                                List.of(
                                        Slice.ALL,
                                        new Slice(Slicing.GRADE, "7", 1),
                                        new Slice(Slicing.JOB_FAMILY, "Academic", 1),
                                        new Slice(Slicing.PHASE, "A", 1)),
                                Stage.COMPLETED),
                        new CountedPerson(
                                ben,
                                List.of(Slice.ALL, new Slice(Slicing.PHASE, "B", 2)),
                                Stage.ENROLLED));
    }
}
