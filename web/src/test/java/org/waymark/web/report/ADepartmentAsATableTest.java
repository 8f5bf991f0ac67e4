package org.waymark.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.report.CountedDays;
import org.waymark.report.Department;
import org.waymark.report.TeamCounts;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

class ADepartmentAsATableTest {
    private final DepartmentCsv csv = new DepartmentCsv(new Texts(new Words(Clock.systemUTC())));

    @Test
    void hasALineForEachTeamAndNoFormula() {
        assertThat(csv.of(department("Farah Siddiqui", "=cmd|' /C calc'!A0")).split("\n"))
                .containsExactly(
                        "From,Until,Team of,Mentors,Partnerships live,Of them on hold,Partnerships"
                                + " ended,Reports sent,Reports acknowledged,Reports late,Meetings"
                                + " held,Minutes released,Minutes allocated",
                        "2026-08-01,2026-11-22,Farah Siddiqui,2,3,1,0,5,4,1,6,200,720",
                        "2026-08-01,2026-11-22,'=cmd|' /C calc'!A0,2,3,1,0,5,4,1,6,200,720");
    }

    private static Department department(String... names) {
        var counts = new TeamCounts(2, 3, 1, 0, 5, 4, 1, 6, 200, 720);
        return new Department(
                CountedDays.THIS_YEAR,
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2026, 11, 22),
                List.of(names).stream()
                        .map(name -> new Department.Team(card(name), counts))
                        .toList(),
                counts);
    }

    private static PersonCard card(String name) {
        return new PersonCard(PersonId.next(), name, name, null, "", "", "", "", "", 0);
    }
}
