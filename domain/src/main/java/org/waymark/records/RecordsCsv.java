package org.waymark.records;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes files in the format that the import reads; no cell of them runs as a formula. */
public final class RecordsCsv {
    private RecordsCsv() {}

    /** The columns of a file of people. */
    public static List<String> peopleColumns() {
        return PeopleLine.COLUMNS;
    }

    public static String people(List<List<String>> rows) {
        return CsvFile.text(PeopleLine.COLUMNS, rows);
    }

    /** Rows are kind, code, name and the code of the unit above. */
    public static String organisation(List<List<String>> rows) {
        return CsvFile.text(OrganisationComparison.COLUMNS, rows);
    }

    /** A line of a table that is no file of people, with its number in the file. */
    public record Line(int number, Map<String, String> fields) {
        public String get(String column) {
            return fields.get(column);
        }
    }

    /** Reads a table that has exactly these columns; another is refused whole. */
    public static List<Line> lines(byte[] content, List<String> columns) {
        CsvFile file = CsvFile.read(content);
        file.mustHave(columns);
        return file.rows().stream()
                .map(
                        row ->
                                new Line(
                                        row.line(),
                                        columns.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                column -> column, row::get))))
                .toList();
    }

    /** Any other table that somebody takes along. */
    public static String table(List<String> columns, List<List<String>> rows) {
        return CsvFile.text(columns, rows);
    }
}
