package org.waymark.web.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.omnifaces.util.Faces;
import org.waymark.monitoring.EqualityFigures;
import org.waymark.monitoring.Slicing;
import org.waymark.records.RecordsCsv;
import org.waymark.web.frame.Spreadsheet;
import org.waymark.web.pdf.Sheet;
import org.waymark.web.pdf.TaggedPdf;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** The figures as files: the same numbers as on the page, and no others. */
@ApplicationScoped
public class EqualityFiles {
    private static final List<String> COLUMNS =
            List.of(
                    "group",
                    "eligible",
                    "enrolled",
                    "matched",
                    "completed",
                    "joining",
                    "matching",
                    "completing");
    private static final int CHARACTERS = 256;

    private Texts texts;
    private Words words;
    private TaggedPdf pdf;

    protected EqualityFiles() {}

    @Inject
    public EqualityFiles(Texts texts, Words words, TaggedPdf pdf) {
        this.texts = texts;
        this.words = words;
        this.pdf = pdf;
    }

    void sendCsv(EqualityFigures figures) throws IOException {
        Spreadsheet.send(name(figures, "csv"), csv(figures));
    }

    void sendXlsx(EqualityFigures figures) throws IOException {
        Faces.sendFile(xlsx(figures), name(figures, "xlsx"), true);
    }

    void sendPdf(EqualityFigures figures) throws IOException {
        pdf.send(sheet(figures), name(figures, "pdf"));
    }

    String csv(EqualityFigures figures) {
        var rows = new ArrayList<List<String>>();
        for (EqualityFigures.Part part : figures.parts()) {
            for (EqualityFigures.Line line : part.lines()) {
                var row = new ArrayList<String>(List.of(slice(figures, part), line.group()));
                numbers(line).forEach(number -> row.add(shown(number)));
                rows.add(row);
            }
        }
        return RecordsCsv.table(
                Stream.concat(Stream.of(texts.get("monitoring.slice")), columns().stream())
                        .toList(),
                rows);
    }

    /** Words are cells of text and numbers cells of numbers; no cell is a formula. */
    byte[] xlsx(EqualityFigures figures) {
        try (var book = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(texts.get("monitoring.figures.title"));
            book.getProperties().getCoreProperties().setTitle(title(figures));
            int next = 0;
            sheet.createRow(next++).createCell(0).setCellValue(title(figures));
            sheet.createRow(next++).createCell(0).setCellValue(texts.get("monitoring.rounded"));
            Row heads = sheet.createRow(next++);
            heads.createCell(0).setCellValue(texts.get("monitoring.slice"));
            for (int i = 0; i < COLUMNS.size(); i++) {
                heads.createCell(i + 1).setCellValue(columns().get(i));
            }
            sheet.createFreezePane(0, next);
            for (EqualityFigures.Part part : figures.parts()) {
                for (EqualityFigures.Line line : part.lines()) {
                    Row row = sheet.createRow(next++);
                    row.createCell(0).setCellValue(slice(figures, part));
                    row.createCell(1).setCellValue(line.group());
                    List<Integer> numbers = numbers(line);
                    for (int i = 0; i < numbers.size(); i++) {
                        put(row.createCell(i + 2), numbers.get(i));
                    }
                }
            }
            sheet.setColumnWidth(0, 30 * CHARACTERS);
            sheet.setColumnWidth(1, 40 * CHARACTERS);
            book.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void put(Cell cell, Integer number) {
        if (number == null) {
            cell.setCellValue(texts.get("monitoring.notShown"));
        } else {
            cell.setCellValue(number);
        }
    }

    Sheet sheet(EqualityFigures figures) {
        Sheet sheet =
                new Sheet(title(figures), texts.get("monitoring.figures.lead"))
                        .paragraph(texts.get("monitoring.rounded"));
        for (EqualityFigures.Part part : figures.parts()) {
            sheet.heading(slice(figures, part))
                    .table(
                            slice(figures, part),
                            columns(),
                            part.lines().stream().map(this::row).toList());
        }
        if (figures.parts().isEmpty()) {
            sheet.paragraph(texts.get("monitoring.figures.few"));
        }
        return sheet;
    }

    private List<String> row(EqualityFigures.Line line) {
        return Stream.concat(Stream.of(line.group()), numbers(line).stream().map(this::shown))
                .toList();
    }

    private String shown(Integer number) {
        return number == null ? texts.get("monitoring.notShown") : number.toString();
    }

    private static List<Integer> numbers(EqualityFigures.Line line) {
        var numbers = new ArrayList<Integer>();
        numbers.add(line.eligible());
        numbers.add(line.enrolled());
        numbers.add(line.matched());
        numbers.add(line.completed());
        numbers.add(line.joining());
        numbers.add(line.matching());
        numbers.add(line.completing());
        return numbers;
    }

    private List<String> columns() {
        return COLUMNS.stream().map(column -> texts.get("monitoring.column." + column)).toList();
    }

    private String slice(EqualityFigures figures, EqualityFigures.Part part) {
        return figures.by() == Slicing.ALL ? texts.get("monitoring.everybody") : part.slice();
    }

    private String title(EqualityFigures figures) {
        return texts.of(
                "monitoring.file.title",
                figures.question().label(),
                words.period(figures.year().from(), figures.year().until()));
    }

    private static String name(EqualityFigures figures, String ending) {
        return "equality-%s-%s-%s-to-%s.%s"
                .formatted(
                        figures.question().key(),
                        figures.by().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        figures.year().from(),
                        figures.year().until(),
                        ending);
    }
}
