package org.waymark.web.evaluation;

import java.util.List;
import org.waymark.web.tag.Bar;

/**
 * One figure of the dashboard: a chart with its definition, and the same numbers in a table, which
 * also goes into the file.
 *
 * @param means the definition
 * @param columns the first is of the rows' names
 * @param caption under the chart, or empty
 * @param note below both, or empty
 */
public record Figure(
        String id,
        String title,
        String means,
        List<Bar> bars,
        String caption,
        List<String> columns,
        List<List<String>> rows,
        String note) {

    /** The cells of a row behind its name, with the headings of their columns. */
    public List<Cell> cells(List<String> row) {
        var cells = new java.util.ArrayList<Cell>();
        for (int i = 1; i < row.size(); i++) {
            cells.add(new Cell(columns.get(i), row.get(i)));
        }
        return cells;
    }

    public record Cell(String column, String text) {}
}
