package org.waymark.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one bench has measured: rows of the same columns, for people and for programs. */
final class Figures {
    private static final Path FOLDER = Path.of("target", "bench");
    private static final MathContext AS_MUCH_AS_MATTERS = new MathContext(3);

    private final String name;
    private final String title;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    Figures(String name, String title) {
        this.name = name;
        this.title = title;
    }

    Row row() {
        var row = new LinkedHashMap<String, Object>();
        rows.add(row);
        return new Row(row);
    }

    /** Writes the file and prints the table. */
    void tell() {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".json"), json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.printf("%n%s%n%n%s%n", title, table());
    }

    String json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (var row : rows) {
            JsonObjectBuilder one = Json.createObjectBuilder();
            row.forEach(
                    (column, value) -> {
                        if (value instanceof BigDecimal number) one.add(column, number);
                        else one.add(column, value.toString());
                    });
            all.add(one);
        }
        var written = new StringWriter();
        var writers = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (var writer = writers.createWriter(written)) {
            writer.write(
                    Json.createObjectBuilder()
                            .add("bench", name)
                            .add("processors", Runtime.getRuntime().availableProcessors())
                            .add("java", Runtime.version().toString())
                            .add("system", System.getProperty("os.name"))
                            .add("rows", all)
                            .build());
        }
        return written.toString();
    }

    String table() {
        if (rows.isEmpty()) return "Nothing was measured.\n";
        var table = new StringBuilder();
        var columns = new ArrayList<>(rows.get(0).keySet());
        var widths = columns.stream().map(this::width).toList();
        for (int i = 0; i < columns.size(); i++)
            table.append(cell(columns.get(i), widths.get(i), isNumber(columns.get(i))));
        table.append('\n');
        for (var row : rows) {
            for (int i = 0; i < columns.size(); i++)
                table.append(
                        cell(
                                text(row.get(columns.get(i))),
                                widths.get(i),
                                isNumber(columns.get(i))));
            table.append('\n');
        }
        return table.toString();
    }

    private int width(String column) {
        return rows.stream()
                .mapToInt(row -> text(row.get(column)).length())
                .reduce(column.length(), Math::max);
    }

    private boolean isNumber(String column) {
        return rows.get(0).get(column) instanceof BigDecimal;
    }

    private static String cell(String text, int width, boolean right) {
        return ("  %" + (right ? "" : "-") + width + "s").formatted(text);
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : String.valueOf(value == null ? "" : value);
    }

    /** One line of the table. */
    record Row(Map<String, Object> cells) {
        Row of(String column, String words) {
            cells.put(column, words);
            return this;
        }

        Row of(String column, long number) {
            cells.put(column, BigDecimal.valueOf(number));
            return this;
        }

        Row of(String column, double number) {
            var rounded = new BigDecimal(number, AS_MUCH_AS_MATTERS);
            cells.put(column, rounded.scale() < 0 ? rounded.setScale(0) : rounded);
            return this;
        }

        /** How many times the first the second is; nothing where there is no first. */
        Row ratio(String column, double before, double after) {
            return before > 0 ? of(column, after / before) : of(column, 0L);
        }
    }
}
