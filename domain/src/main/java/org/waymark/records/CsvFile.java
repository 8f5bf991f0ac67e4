package org.waymark.records;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.shared.RuleBroken;

/**
 * A CSV file as the university's personnel system writes it: UTF-8, a header, one record a line. A
 * fault of the file refuses it whole; what a line says is judged by whoever reads it. A cell that a
 * spreadsheet would take for a formula is never written: see {@link #text}.
 *
 * @param header the names of the columns, in the file's order
 */
record CsvFile(List<String> header, List<Row> rows) {
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MOST_LINES = 50_000;
    private static final int MOST_WORDS = 4_000;
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

    /**
     * One line. A field that the line lacks is empty.
     *
     * @param places where each column stands, the same for all lines
     */
    record Row(int line, Map<String, Integer> places, List<String> fields) {
        String get(String column) {
            int place = places.getOrDefault(column, fields.size());
            return place < fields.size() ? fields.get(place) : "";
        }

        int fieldCount() {
            return fields.size();
        }
    }

    static CsvFile read(byte[] content) {
        if (content.length == 0) {
            throw new RuleBroken("records.rule.file-empty");
        }
        if (content.length > MOST_BYTES) {
            throw new RuleBroken("records.rule.file-too-large", MOST_BYTES / (1024 * 1024));
        }
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().acceptCharsAfterQuotes(false).ofCsvRecord(decoded(content))) {
            return of(reader);
        } catch (CsvParseException broken) {
            throw new RuleBroken("records.rule.file-broken");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static String decoded(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new RuleBroken("records.rule.file-not-utf8");
        }
    }

    private static CsvFile of(CsvReader<CsvRecord> reader) {
        List<String> header = null;
        Map<String, Integer> places = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record : reader) {
            if (header == null) {
                header =
                        record.getFields().stream()
                                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                                .toList();
                for (int place = 0; place < header.size(); place++) {
                    places.put(header.get(place), place);
                }
            } else {
                rows.add(row(places, record, words));
            }
            if (rows.size() > MOST_LINES) {
                throw new RuleBroken("records.rule.file-too-long", MOST_LINES);
            }
        }
        if (header == null || rows.isEmpty()) {
            throw new RuleBroken("records.rule.file-empty");
        }
        return new CsvFile(header, rows);
    }

    /** Thousands of lines name the same few units, sites and grades: each is kept once. */
    private static Row row(
            Map<String, Integer> places, CsvRecord record, Map<String, String> words) {
        return new Row(
                (int) record.getStartingLineNumber(),
                places,
                record.getFields().stream().map(field -> once(field.strip(), words)).toList());
    }

    private static String once(String field, Map<String, String> words) {
        String known = words.get(field);
        if (known == null && words.size() < MOST_WORDS) {
            words.put(field, field);
        }
        return known == null ? field : known;
    }

    boolean hasColumn(String name) {
        return header.contains(name);
    }

    /** Refuses the file unless it has exactly these columns, in whatever order. */
    void mustHave(List<String> columns) {
        List<String> missing = columns.stream().filter(c -> !header.contains(c)).toList();
        if (!missing.isEmpty()) {
            throw new RuleBroken("records.rule.file-lacks-columns", String.join(", ", missing));
        }
        List<String> unknown = header.stream().filter(c -> !columns.contains(c)).toList();
        if (!unknown.isEmpty() || header.size() != columns.size()) {
            throw new RuleBroken("records.rule.file-has-more-columns", String.join(", ", columns));
        }
    }

    static boolean looksLikeFormula(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINNINGS.indexOf(cell.charAt(0)) >= 0;
    }

    /**
     * Writes a file. What a spreadsheet would run as a formula gets an apostrophe in front, which
     * it shows as text.
     */
    static String text(List<String> header, Iterable<List<String>> rows) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        writer.writeRecord(header);
        for (List<String> row : rows) {
            writer.writeRecord(
                    row.stream().map(cell -> looksLikeFormula(cell) ? "'" + cell : cell).toList());
        }
        return text.toString();
    }
}
