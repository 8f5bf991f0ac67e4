package org.waymark.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.evaluation.Dashboard;
import org.waymark.records.RecordsCsv;
import org.waymark.web.frame.Spreadsheet;
import org.waymark.web.text.Texts;

/**
 * The dashboard as a table for a spreadsheet: a line for each number, and no more than the page.
 */
@ApplicationScoped
public class DashboardFile {
    @Inject Texts texts;

    void send(Dashboard all, List<Figure> figures) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (Figure figure : figures) {
            for (List<String> row : figure.rows()) {
                for (Figure.Cell cell : figure.cells(row)) {
                    rows.add(
                            List.of(
                                    figure.title(),
                                    row.get(0),
                                    cell.column(),
                                    cell.text(),
                                    figure.means()));
                }
            }
        }
        Spreadsheet.send(
                "dashboard-" + all.startsOn() + "-to-" + all.endsOn() + ".csv",
                RecordsCsv.table(
                        Stream.of("file.figure", "file.of", "file.what", "number", "file.means")
                                .map(name -> texts.get("evaluation." + name))
                                .toList(),
                        rows));
    }
}
