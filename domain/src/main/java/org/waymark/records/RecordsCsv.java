package org.waymark.records;

import java.util.List;

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

    /** Any other table that somebody takes along. */
    public static String table(List<String> columns, List<List<String>> rows) {
        return CsvFile.text(columns, rows);
    }
}
