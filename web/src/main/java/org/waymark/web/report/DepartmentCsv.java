package org.waymark.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.records.RecordsCsv;
import org.waymark.report.Department;
import org.waymark.report.TeamCounts;
import org.waymark.web.frame.Spreadsheet;
import org.waymark.web.text.Texts;

/**
 * The counts of a department as a table for a spreadsheet: a line for each team, and nothing that
 * the page doesn't show.
 */
@ApplicationScoped
public class DepartmentCsv {
    private static final List<String> COLUMNS =
            List.of(
                    "from",
                    "until",
                    "team",
                    "mentors",
                    "live",
                    "onHold",
                    "ended",
                    "sent",
                    "acknowledged",
                    "late",
                    "meetings",
                    "used",
                    "allocated");

    private Texts texts;

    protected DepartmentCsv() {}

    @Inject
    public DepartmentCsv(Texts texts) {
        this.texts = texts;
    }

    void send(Department department) throws IOException {
        Spreadsheet.send(
                "mentoring-" + department.from() + "-to-" + department.until() + ".csv",
                of(department));
    }

    String of(Department department) {
        return RecordsCsv.table(
                COLUMNS.stream()
                        .map(name -> texts.get("report.department.column." + name))
                        .toList(),
                department.teams().stream().map(team -> row(department, team)).toList());
    }

    private static List<String> row(Department department, Department.Team team) {
        TeamCounts counts = team.counts();
        return Stream.concat(
                        Stream.of(
                                department.from().toString(),
                                department.until().toString(),
                                team.manager().name()),
                        IntStream.of(
                                        counts.mentors(),
                                        counts.live(),
                                        counts.onHold(),
                                        counts.ended(),
                                        counts.sent(),
                                        counts.acknowledged(),
                                        counts.late(),
                                        counts.meetingsHeld(),
                                        counts.minutesUsed(),
                                        counts.minutesAllocated())
                                .mapToObj(String::valueOf))
                .toList();
    }
}
