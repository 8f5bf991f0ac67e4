package org.waymark.web.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.monitoring.EqualityFigures;
import org.waymark.monitoring.EqualityForm;
import org.waymark.monitoring.Slicing;
import org.waymark.release.ReportingYear;
import org.waymark.web.pdf.PdfUa;
import org.waymark.web.pdf.TaggedPdf;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** The names of grades, job families and phases are typed by people; no file runs them. */
class EqualityFiguresAsFilesTest {
    private static final List<String> PAYLOADS =
            Stream.of("=", "+", "-", "@", "\t=")
                    .flatMap(
                            beginning ->
                                    Stream.of(
                                                    "1+1",
                                                    "SUM(A1:A9)",
                                                    "HYPERLINK(\"http://example.org\",\"see\")",
                                                    "cmd|' /C calc'!A0",
                                                    "WEBSERVICE(\"http://example.org\")",
                                                    "IMPORTXML(\"http://example.org\",\"//a\")",
                                                    "DDE(\"cmd\",\"/C calc\",\"x\")",
                                                    "INDIRECT(\"A1\")",
                                                    "1+cmd|' /C notepad'!'A1'",
                                                    "A1&\"<b>\"")
                                            .map(payload -> beginning + payload))
                    .toList();

    private final Words words = new Words(Clock.systemUTC());
    private final TaggedPdf pdf = new TaggedPdf();
    private final EqualityFiles files = new EqualityFiles(new Texts(words), words, pdf);

    @Test
    void holdFiftyFormulasAsText() throws IOException {
        assertThat(PAYLOADS).hasSize(50).doesNotHaveDuplicates();
        byte[] xlsx = files.xlsx(figures(PAYLOADS));

        var texts = new ArrayList<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            for (Row row : book.getSheetAt(0))
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                    if (cell.getCellType() == CellType.STRING) texts.add(cell.getStringCellValue());
                }
        }
        assertThat(texts).containsAll(PAYLOADS);
        assertThat(sheetOf(xlsx)).doesNotContain("<f>", "<f ", "<hyperlink");
    }

    @Test
    void putAnApostropheBeforeFiftyFormulasInACsv() {
        List<String> lines = files.csv(figures(PAYLOADS)).lines().skip(1).toList();

        assertThat(lines)
                .hasSize(PAYLOADS.size() * 4)
                .allMatch(line -> line.startsWith("'") || line.startsWith("\"'"));
    }

    /** Only where LibreOffice is installed; the two above need nothing. */
    @Test
    void hasLibreOfficeFindNoFormulaAfterReckoningAnew(@TempDir Path folder) throws Exception {
        Path office = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(office), "no LibreOffice here");
        Files.write(folder.resolve("excel.xlsx"), files.xlsx(figures(PAYLOADS)));
        Files.writeString(folder.resolve("table.csv"), files.csv(figures(PAYLOADS)));

        for (String file : List.of("excel.xlsx", "table.csv")) {
            var process =
                    new ProcessBuilder(
                                    office.toString(),
                                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                    "--headless",
                                    "--convert-to",
                                    "fods",
                                    "--outdir",
                                    folder.toString(),
                                    folder.resolve(file).toString())
                            .redirectErrorStream(true)
                            .start();
            process.getInputStream().readAllBytes();
            assertThat(process.waitFor()).isZero();
            String opened = Files.readString(folder.resolve(file.replaceFirst("\\..*", ".fods")));
            assertThat(opened).contains("SUM(A1:A9)").doesNotContain("table:formula");
        }
    }

    @Test
    void sayWhatIsNotShownInWords() {
        assertThat(files.csv(figures(List.of("Grade 7"))))
                .contains("Grade 7,Female,1200,60,45,Not shown,5,75,Not shown");
    }

    @Test
    void areAccessibleAsAPdf() throws Exception {
        assertThat(PdfUa.failures(pdf.of(files.sheet(figures(PAYLOADS))))).isEmpty();
        assertThat(PdfUa.failures(pdf.of(files.sheet(figures(List.of()))))).isEmpty();
    }

    private static EqualityFigures figures(List<String> slices) {
        var sex = EqualityForm.form().question("sex").orElseThrow();
        var year = new ReportingYear(2025);
        return new EqualityFigures(
                year,
                List.of(year),
                sex,
                Slicing.GRADE,
                slices.stream()
                        .map(
                                slice ->
                                        new EqualityFigures.Part(
                                                slice,
                                                sex.options().stream()
                                                        .map(
                                                                option ->
                                                                        new EqualityFigures.Line(
                                                                                option.label(),
                                                                                1200,
                                                                                60,
                                                                                45,
                                                                                null))
                                                        .toList()))
                        .toList());
    }

    private static String sheetOf(byte[] xlsx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals("xl/worksheets/sheet1.xml"))
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
        throw new IOException("no sheet");
    }
}
