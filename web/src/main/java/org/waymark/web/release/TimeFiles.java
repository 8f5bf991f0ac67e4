package org.waymark.web.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.records.RecordsCsv;
import org.waymark.release.Minutes;
import org.waymark.release.MyTime;
import org.waymark.release.PhaseTime;
import org.waymark.release.ReportingYear;
import org.waymark.web.frame.Spreadsheet;
import org.waymark.web.text.Texts;

/** Time as tables for a spreadsheet: minutes and days, and nothing that the pages don't show. */
@ApplicationScoped
public class TimeFiles {
    private static final int MINUTES = 5;

    @Inject Texts texts;

    /** A line for each month of each partnership. */
    void send(MyTime time) throws IOException {
        send(
                name("my-time", time.year()),
                columns(
                        "month",
                        "person",
                        "as",
                        "phase",
                        "preparing",
                        "meeting",
                        "observing",
                        "discussing",
                        "all",
                        "allocated"),
                time.pairs().stream()
                        .flatMap(pair -> pair.months().stream().map(month -> row(pair, month)))
                        .toList());
    }

    private List<String> row(MyTime.OfPair pair, MyTime.Month month) {
        var row = new ArrayList<String>();
        row.add(month.month().toString());
        row.add(pair.partner());
        row.add(side(pair.side()));
        row.add(pair.phase());
        row.addAll(numbers(month.minutes()));
        row.add(String.valueOf(month.allocated()));
        return row;
    }

    /** A line for each grade, of mentors and of mentees. */
    void send(PhaseTime time) throws IOException {
        send(
                name("time-and-cost", time.year()),
                columns(
                        "grade",
                        "as",
                        "people",
                        "preparing",
                        "meeting",
                        "observing",
                        "discussing",
                        "all",
                        "cost"),
                time.grades().stream().map(this::row).toList());
    }

    private List<String> row(PhaseTime.OfGrade line) {
        var row = new ArrayList<String>();
        row.add(line.grade() == null ? texts.get("release.grade.few") : line.grade());
        row.add(side(line.side()));
        row.add(line.isShown() ? String.valueOf(line.people()) : texts.get("release.few"));
        row.addAll(line.isShown() ? numbers(line.minutes()) : Collections.nCopies(MINUTES, ""));
        row.add(line.cost() == null ? "" : line.cost().toPlainString());
        return row;
    }

    private static void send(String name, List<String> columns, List<List<String>> rows)
            throws IOException {
        Spreadsheet.send(name, RecordsCsv.table(columns, rows));
    }

    private String side(Enum<?> side) {
        return texts.get("release.side." + side.name());
    }

    private static List<String> numbers(Minutes minutes) {
        return Stream.of(
                        minutes.preparing(),
                        minutes.meeting(),
                        minutes.observing(),
                        minutes.discussing(),
                        minutes.total())
                .map(String::valueOf)
                .toList();
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(name -> texts.get("release." + name)).toList();
    }

    private static String name(String what, ReportingYear year) {
        return what + "-" + year.from() + "-to-" + year.until() + ".csv";
    }
}
